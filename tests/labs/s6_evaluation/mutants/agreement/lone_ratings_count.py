"""Counts the values of items that have one rating."""

HINT = "left out, also from the counts"


def krippendorff_alpha(units):
    return _alpha(units, alone=True)
