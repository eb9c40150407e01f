"""Single keys only."""

HINT = "and of each pair of keys"


def worst_slices(records, keys, min_support):
    return _slices(records, keys, min_support, pairs=False)
