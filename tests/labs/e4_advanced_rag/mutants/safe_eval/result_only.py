"""Checks the size of the result alone."""

HINT = "each step's integer is checked, not the result's alone"


def safe_eval(expr):
    return _calc(expr, steps=False)
