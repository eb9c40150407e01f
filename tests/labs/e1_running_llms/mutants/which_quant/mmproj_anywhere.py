"""Leaves out files with mmproj anywhere in their names."""

HINT = "only files whose names begin with mmproj"


def choose_quant(files, budget, kv, overhead):
    return _choose(files, budget, kv, overhead, anywhere=True)
