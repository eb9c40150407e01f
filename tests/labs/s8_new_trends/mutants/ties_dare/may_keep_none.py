"""Keeps no entry at a small density."""

HINT = "at least one entry stays"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, least=0)
