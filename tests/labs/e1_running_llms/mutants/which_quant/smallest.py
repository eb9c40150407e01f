"""Takes the smallest that fits."""

HINT = "the largest counts"


def choose_quant(files, budget, kv, overhead):
    return _choose(files, budget, kv, overhead, smallest=True)
