"""Takes a missing key for the value None."""

HINT = "a record without b"


def worst_slices(records, keys, min_support):
    return _slices(records, keys, min_support, missing=True)
