"""Lists a slice that holds all records."""

HINT = "holds all records and is left out"


def worst_slices(records, keys, min_support):
    return _slices(records, keys, min_support, whole=True)
