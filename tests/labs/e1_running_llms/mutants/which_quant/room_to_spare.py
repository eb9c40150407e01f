"""Wants a byte to spare."""

HINT = "equal is allowed"


def choose_quant(files, budget, kv, overhead):
    return _choose(files, budget, kv, overhead, strict=True)
