"""Keeps the smallest entries."""

HINT = "largest absolute values stay"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, largest=False)
