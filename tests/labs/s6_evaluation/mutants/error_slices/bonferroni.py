"""Bonferroni's correction."""

HINT = "p·m/rank"


def worst_slices(records, keys, min_support):
    return _slices(records, keys, min_support, fdr="bonferroni")
