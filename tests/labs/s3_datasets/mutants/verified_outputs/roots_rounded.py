"""Takes powers by floats, where the exponent isn't whole."""

HINT = "an exponent that isn't whole"


def verify_math(answer, expression):
    try:
        return bool(_sum(answer, exact=False) == _sum(expression, exact=False))
    except Exception:
        return False
