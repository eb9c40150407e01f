"""Weights from the labels' values."""

HINT = "3 and 5 are neighbours"


def kappa(a, b, labels, weights=None):
    return _kappa(a, b, labels, weights, places=False)
