"""Forgets the weights."""

HINT = "weight stands over (k + rank)"


def rrf(rankings, k=60, weights=None):
    _rrf(rankings, k, weights)
    return _rrf(rankings, k)
