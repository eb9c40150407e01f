"""Sorts by accuracy."""

HINT = "by q, then accuracy"


def worst_slices(records, keys, min_support):
    return _slices(records, keys, min_support, order=lambda r: (r["accuracy"], r["q"], r["slice"]))
