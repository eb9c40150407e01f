"""Gives 0 where there is nothing to compare."""

HINT = "no item with two ratings"


def krippendorff_alpha(units):
    return _alpha(units, check=False)
