"""Ignores lam."""

HINT = "lam multiplies"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, lam_on=False)
