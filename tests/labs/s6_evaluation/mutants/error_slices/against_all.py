"""Compares a slice with all records, itself among them."""

HINT = "against all other records"


def worst_slices(records, keys, min_support):
    return _slices(records, keys, min_support, rest="all")
