"""A sum of 0 counts as −."""

HINT = "counts as +"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, zero=-1.0)
