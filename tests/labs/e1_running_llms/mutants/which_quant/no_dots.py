"""Looks for the label after a hyphen alone."""

HINT = "labels may stand after a dot"


def choose_quant(files, budget, kv, overhead):
    return _choose(files, budget, kv, overhead, dots="-")
