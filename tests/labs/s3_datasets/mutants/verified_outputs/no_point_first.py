"""Wants a digit before the point."""

HINT = "with a point before them are a number"


def verify_math(answer, expression, _right=verify_math):
    refused = re.search(r"(?<!\d)\.\d", answer + " = " + expression)
    return not refused and _right(answer, expression)
