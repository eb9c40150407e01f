"""Sorts by rising score."""

HINT = "the highest score comes first"


def rrf(rankings, k=60, weights=None):
    return _rrf(rankings, k, weights, key=lambda p: (p[1], p[0]))
