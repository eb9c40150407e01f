"""Takes any alpha."""

HINT = "0 ≤ alpha ≤ 1"


def convex(dense, sparse, alpha):
    return _convex(dense, sparse, alpha, check=False)
