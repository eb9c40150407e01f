"""Refuses neither a negative k nor a wrong number of weights."""

HINT = "refuse it with ValueError"


def rrf(rankings, k=60, weights=None):
    return _rrf(rankings, k, weights, check=False)
