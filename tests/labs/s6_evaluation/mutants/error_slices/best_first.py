"""Sorts from the largest q down."""

HINT = "the smallest q"


def worst_slices(records, keys, min_support):
    return _slices(records, keys, min_support)[::-1]
