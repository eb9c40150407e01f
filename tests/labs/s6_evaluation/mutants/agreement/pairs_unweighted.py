"""Weights the pairs of an item by 1/m."""

HINT = "with n − 1 in it"


def krippendorff_alpha(units):
    return _alpha(units, weight=False)
