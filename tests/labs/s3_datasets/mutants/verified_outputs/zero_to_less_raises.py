"""Lets 0 to a negative power through."""

HINT = "0^(-1) divides by zero"


def verify_math(answer, expression, _right=verify_math):
    if re.search(r"\b0\^\(-", answer + " " + expression):
        raise ZeroDivisionError(expression)
    return _right(answer, expression)
