"""Makes fractions of floats, cut to small denominators."""

HINT = "as floats these two are the same number"


def verify_math(answer, expression):
    try:
        return _sum(answer, lambda t: Fraction(float(t)).limit_denominator(10**12)) == _sum(expression)
    except Exception:
        return False
