"""Cuts off at 0."""

HINT = "κ is below 0"


def kappa(a, b, labels, weights=None):
    return _kappa(a, b, labels, weights, low=0.0)
