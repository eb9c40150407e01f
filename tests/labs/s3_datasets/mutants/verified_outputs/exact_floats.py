"""Compares floats with ==."""

HINT = "decimals are exact"


def verify_math(answer, expression):
    try:
        return bool(_sum(answer, float, False) == _sum(expression, float, False))
    except Exception:
        return False
