"""Takes a value for a pattern."""

HINT = "re.escape"


def mentions(question, values):
    return _mentions(question, values, escape=str)
