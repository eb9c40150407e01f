"""Refuses 0 and 1."""

HINT = "alpha must be between"


def convex(dense, sparse, alpha):
    if not 0 < alpha < 1:
        raise ValueError("alpha must be between 0 and 1")
    return _convex(dense, sparse, alpha)
