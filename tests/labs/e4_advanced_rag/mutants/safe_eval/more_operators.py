"""Knows bits and shifts too."""

HINT = "seven operators"


def safe_eval(expr):
    return _calc(expr, ops={ast.BitAnd: lambda a, b: a & b, ast.LShift: lambda a, b: a << min(b, 100)})
