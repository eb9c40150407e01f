"""Takes texts of any length."""

HINT = "200 characters at most"


def safe_eval(expr):
    return _calc(expr, limit=0)
