"""Equal scores stay in the order in which ids came."""

HINT = "of equal scores the smaller id"


def rrf(rankings, k=60, weights=None):
    return _rrf(rankings, k, weights, key=lambda p: -p[1])
