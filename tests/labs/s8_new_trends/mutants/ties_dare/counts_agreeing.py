"""Divides by the number of those that agree."""

HINT = "agreeing weights"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, plain=True)
