"""Compares as it is written."""

HINT = "case doesn't count"


def mentions(question, values):
    return _mentions(question, values, flags=0)
