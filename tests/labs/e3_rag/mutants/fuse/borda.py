"""Adds points by place, as in an election."""

HINT = "1 / (k + rank)"


def rrf(rankings, k=60, weights=None):
    return _rrf(rankings, k, weights, weigh=lambda w, k, rank: w * (k + 3 - rank))
