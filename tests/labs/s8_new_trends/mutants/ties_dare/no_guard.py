"""Divides by 0."""

HINT = "ties"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, guard=False)
