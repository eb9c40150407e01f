"""Returns the task vector."""

HINT = "added at the end"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, add=False)
