"""Keeps columns without a value."""

HINT = "a value may stand in two columns"


def mentions(question, values):
    return _mentions(question, values, empty=True)
