"""Multiplies the base too."""

HINT = "not the base"


def ties_merge(base, models, weights, density, lam=1.0):
    return lam * _ties(base, models, weights, density)
