"""Sorts the keys in a name."""

HINT = "names go by the order of keys"


def worst_slices(records, keys, min_support):
    return _slices(records, keys, min_support, name=True)
