"""Rounds the number of entries up."""

HINT = "cuts off"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, count=math.ceil)
