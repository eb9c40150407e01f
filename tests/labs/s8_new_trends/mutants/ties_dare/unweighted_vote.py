"""Elects by the unweighted sum."""

HINT = "the weights vote too"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, unweighted=True)
