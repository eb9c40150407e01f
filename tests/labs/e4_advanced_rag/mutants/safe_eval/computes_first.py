"""Looks at a power's size after computing it."""

HINT = "refuse a power before it is computed"


def safe_eval(expr):
    return _calc(expr, early=False)
