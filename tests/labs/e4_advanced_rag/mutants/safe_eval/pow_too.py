"""Allows one function too many."""

HINT = "only the five functions"


def safe_eval(expr):
    return _calc(expr, names=("min", "max", "abs", "round", "sqrt", "pow"))
