"""Gives 0 where chance can't disagree."""

HINT = "1.0, no division by 0"


def kappa(a, b, labels, weights=None):
    return _kappa(a, b, labels, weights, one=0.0)
