"""Drops the labels that nobody used, which moves the others together."""

HINT = "the distance of the places in labels"


def kappa(a, b, labels, weights=None):
    return _kappa(a, b, [label for label in labels if label in {*a, *b}], weights)
