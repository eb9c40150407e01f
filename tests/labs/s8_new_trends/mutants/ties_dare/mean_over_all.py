"""Divides by the sum of all weights."""

HINT = "take no part in the mean"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, total=True)
