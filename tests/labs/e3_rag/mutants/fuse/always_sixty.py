"""The constant is 60 whatever k is."""

HINT = "1 / (k + rank)"


def rrf(rankings, k=60, weights=None):
    return _rrf(rankings, 60 + 0 * k if k >= 0 else k, weights)
