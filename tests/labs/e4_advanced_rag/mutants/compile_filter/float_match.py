"""Matches a float as a whole number."""

HINT = "a float is a range with gte and lte"


def to_qdrant(e):
    return _qdrant(e, floats=False)
