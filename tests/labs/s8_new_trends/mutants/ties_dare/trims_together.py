"""Trims all task vectors together."""

HINT = "trimmed by itself"


def ties_merge(base, models, weights, density, lam=1.0):
    return _ties(base, models, weights, density, lam, together=True)
