"""Refuses alpha below 0 and above 1, and so not NaN."""

HINT = "NaN is neither below 0 nor above 1"


def convex(dense, sparse, alpha):
    if alpha < 0 or alpha > 1:
        raise ValueError("alpha")
    return _convex(dense, sparse, alpha, check=False)
