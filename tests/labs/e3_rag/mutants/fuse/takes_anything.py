"""Refuses neither a negative k nor a wrong number of weights."""

HINT = "refuse every k below 0"


def rrf(rankings, k=60, weights=None):
    return _rrf(rankings, k, weights, check=False)
