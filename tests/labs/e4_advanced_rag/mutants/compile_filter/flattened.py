"""Puts the conditions of an inner or among those of the and around it."""

HINT = "two ors inside an and stay apart"


def to_qdrant(e):
    return _qdrant(e, flat=True)
