"""Leaves an empty or to an empty should."""

HINT = "an empty `should` lets everything pass"


def to_qdrant(e):
    return _qdrant(e, empty_or=False)
