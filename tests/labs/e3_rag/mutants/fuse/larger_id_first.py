"""Of equal scores the larger id."""

HINT = "of equal scores the smaller id"


def rrf(rankings, k=60, weights=None):
    return sorted(_rrf(rankings, k, weights), key=lambda p: (p[1], p[0]), reverse=True)
