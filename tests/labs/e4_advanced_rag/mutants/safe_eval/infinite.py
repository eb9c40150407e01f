"""Lets infinities through."""

HINT = "an infinity is refused"


def safe_eval(expr):
    return _calc(expr, finite=False)
