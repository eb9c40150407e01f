"""Ignores parts that are too many or missing."""

HINT = "with as many parts as it takes"


def holds(e, row):
    return _holds(e, row, arity=False)
