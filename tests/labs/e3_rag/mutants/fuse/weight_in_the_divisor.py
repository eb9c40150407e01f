"""The weight divides the rank, as Qdrant's does."""

HINT = "weight stands over (k + rank)"


def rrf(rankings, k=60, weights=None):
    return _rrf(rankings, k, weights, weigh=lambda w, k, rank: 1 / (k + rank / w) if w else 0.0)
