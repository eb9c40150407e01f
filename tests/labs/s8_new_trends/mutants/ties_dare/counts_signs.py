"""Elects the sign of the most models."""

HINT = "not that of the most models"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, vote="count")
