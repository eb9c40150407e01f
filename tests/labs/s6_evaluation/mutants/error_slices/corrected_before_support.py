"""Corrects over all slices, and drops the small ones afterwards."""

# The hidden questions ask for q with several supports; the visible q are at support 1, where all are listed.
HINT = None


def worst_slices(records, keys, min_support):
    return [row for row in _slices(records, keys, 1) if row["n"] >= min_support]
