"""Takes an empty list of weights for None."""

HINT = "an empty list isn't None"


def rrf(rankings, k=60, weights=None):
    return _rrf(rankings, k, weights or None)
