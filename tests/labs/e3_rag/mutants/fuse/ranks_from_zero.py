"""Counts ranks from 0, as Qdrant does."""

HINT = "Qdrant counts them from 0"


def rrf(rankings, k=60, weights=None):
    return _rrf(rankings, k, weights, first=0, weigh=lambda w, k, rank: w / (k + rank) if k + rank else 2 * w)
