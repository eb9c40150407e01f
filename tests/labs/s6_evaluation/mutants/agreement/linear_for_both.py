"""Doesn't square."""

HINT = "squared"


def kappa(a, b, labels, weights=None):
    return _kappa(a, b, labels, "linear" if weights else None)
