"""Takes mmproj files for models."""

HINT = "mmproj files are no models"


def choose_quant(files, budget, kv, overhead):
    return _choose(files, budget, kv, overhead, projector=True)
