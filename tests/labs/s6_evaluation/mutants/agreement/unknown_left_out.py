"""Leaves out items whose label isn't listed."""

HINT = "isn't listed"


def kappa(a, b, labels, weights=None):
    return _kappa(a, b, labels, weights, check=("length",))
