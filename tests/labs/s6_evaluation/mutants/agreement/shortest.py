"""Compares as many as there are."""

HINT = "different lengths"


def kappa(a, b, labels, weights=None):
    return _kappa(a, b, labels, weights, check=("label",))
