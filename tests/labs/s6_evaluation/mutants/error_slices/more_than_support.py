"""More than min_support."""

HINT = "with exactly min_support"


def worst_slices(records, keys, min_support):
    return _slices(records, keys, min_support, at_least=False)
