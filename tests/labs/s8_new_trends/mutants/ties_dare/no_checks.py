"""Checks nothing."""

HINT = "refuse it before"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, checks=False)
