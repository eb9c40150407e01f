"""Wants an exponent that is written as a whole number."""

HINT = "not for its text"


def verify_math(answer, expression, _right=verify_math):
    refused = re.search(r"\^\s*\(?-?\d+\.", answer + " = " + expression)
    return not refused and _right(answer, expression)
