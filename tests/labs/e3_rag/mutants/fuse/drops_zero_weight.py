"""Leaves out ids whose score is 0."""

HINT = "also one whose score is 0"


def rrf(rankings, k=60, weights=None):
    return [(i, s) for i, s in _rrf(rankings, k, weights) if s > 0]
