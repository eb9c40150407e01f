"""Ignores keywords."""

HINT = "keywords are refused"


def safe_eval(expr):
    return _calc(expr, keywords=True)
