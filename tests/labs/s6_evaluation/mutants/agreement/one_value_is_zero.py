"""Gives 0 where all ratings are the same."""

HINT = "1.0, no division by 0"


def krippendorff_alpha(units):
    return _alpha(units, one=0.0)
