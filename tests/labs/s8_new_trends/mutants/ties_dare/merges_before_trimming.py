"""Trims what was merged."""

HINT = "each task vector is trimmed by itself"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, late=True)
