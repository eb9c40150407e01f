"""Takes the answer for a decimal number and no fraction."""

HINT = "an answer may be a fraction"


def verify_math(answer, expression):
    try:
        return Fraction(answer.replace("−", "-").strip() if "/" not in answer else "x") == _sum(expression)
    except Exception:
        return False
