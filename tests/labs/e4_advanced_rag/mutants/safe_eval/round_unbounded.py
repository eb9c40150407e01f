"""Doesn't bound round's second argument."""

HINT = "round computes a power of ten"


def safe_eval(expr):
    return _calc(expr, round_=False)
