"""Lets a division by zero through."""

HINT = "division by zero is False"


def verify_math(answer, expression):
    try:
        return _sum(answer) == _sum(expression)
    except (ValueError, SyntaxError, TypeError):
        return False
