"""Leaves ratings of 0 out, as if they were gaps."""

HINT = "0 is a rating"


def krippendorff_alpha(units):
    return _alpha([[v or None for v in unit] for unit in units])
