"""Qdrant's constant where none is given."""

HINT = "without k it is 60"


def rrf(rankings, k=2, weights=None):
    return _rrf(rankings, k, weights)
