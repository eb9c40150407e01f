"""Sorts the labels."""

HINT = "not of the alphabet"


def kappa(a, b, labels, weights=None):
    return _kappa(a, b, labels, weights, order=sorted)
