"""alpha weighs the dense scores."""

HINT = "alpha belongs to *sparse*"


def convex(dense, sparse, alpha):
    return _convex(sparse, dense, alpha)
