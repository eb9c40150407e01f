"""Takes True for a number."""

HINT = "booleans are no numbers here"


def safe_eval(expr):
    return _calc(expr, booleans=True)
