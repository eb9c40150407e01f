"""A one-sided test."""

HINT = "two-sided"


def worst_slices(records, keys, min_support):
    return _slices(
        records, keys, min_support, p_value=lambda t: scipy.stats.fisher_exact(t, alternative="less").pvalue
    )
