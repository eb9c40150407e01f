"""Of equals takes the last by the alphabet."""

HINT = "of equals the first by the alphabet"


def choose_quant(files, budget, kv, overhead):
    return _choose(files, budget, kv, overhead, last=True)
