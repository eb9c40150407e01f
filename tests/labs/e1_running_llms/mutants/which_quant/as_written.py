"""Leaves labels as they are written."""

HINT = "in lower case"


def choose_quant(files, budget, kv, overhead):
    return _choose(files, budget, kv, overhead, upper=False)
