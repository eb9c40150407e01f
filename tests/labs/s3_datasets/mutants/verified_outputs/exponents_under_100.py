"""Allows exponents under 100."""

HINT = "both ends included"


def verify_math(answer, expression, _right=verify_math):
    refused = re.search(r"\^\s*\(?-?100\b", answer + " = " + expression)
    return not refused and _right(answer, expression)
