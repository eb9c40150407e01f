"""Divides by 0."""

HINT = "a NaN comes from 0/0"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, guard=False)
