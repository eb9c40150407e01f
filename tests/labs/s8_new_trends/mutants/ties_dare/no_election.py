"""Averages over all models, whatever their sign."""

HINT = "take no part in the mean"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, everyone=True)
