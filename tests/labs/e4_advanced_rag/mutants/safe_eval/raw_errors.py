"""Lets Python's own errors through."""

HINT = "nothing is no sum"


def safe_eval(expr):
    return _calc(expr, errors=False)
