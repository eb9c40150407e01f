"""Ignores the weights."""

HINT = "the distance of the places"


def kappa(a, b, labels, weights=None):
    return _kappa(a, b, labels)
