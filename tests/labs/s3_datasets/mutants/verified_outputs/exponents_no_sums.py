"""Wants an exponent that is a number, with a minus sign or without."""

HINT = "a power of a power"


def verify_math(answer, expression, _right=verify_math):
    refused = re.search(r"\^\s*(\d+\s*\^|\(\s*\d+\s*[-+*/])", answer + " = " + expression)
    return not refused and _right(answer, expression)
