"""Writes not of an and as must_not of its parts, which is not of an or."""

HINT = "not of an and is the opposite of all of it"


def to_qdrant(e):
    return _qdrant(e, any_not=True)
