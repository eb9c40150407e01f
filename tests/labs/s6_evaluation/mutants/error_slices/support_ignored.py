"""Lists all slices."""

HINT = "slices with fewer aren't listed"


def worst_slices(records, keys, min_support):
    return _slices(records, keys, 1)
