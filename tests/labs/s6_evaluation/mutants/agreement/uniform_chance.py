"""Chance is the same for each label."""

HINT = "5.4 by chance"


def kappa(a, b, labels, weights=None):
    return _kappa(a, b, labels, weights, chance="uniform")
