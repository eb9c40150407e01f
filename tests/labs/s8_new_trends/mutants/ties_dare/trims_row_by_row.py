"""Trims each row of a matrix."""

HINT = "not row by row"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, rows=True)
