"""p·m/rank without the running minimum."""

HINT = "the minimum running"


def worst_slices(records, keys, min_support):
    return _slices(records, keys, min_support, fdr="raw")
