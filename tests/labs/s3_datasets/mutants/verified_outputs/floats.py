"""Computes with floats and a tolerance."""

HINT = "exactly equal, not nearly"


def verify_math(answer, expression):
    try:
        return math.isclose(_sum(answer, float, False), _sum(expression, float, False), rel_tol=1e-3)
    except Exception:
        return False
