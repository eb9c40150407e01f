"""Doesn't refuse buckets that end."""

HINT = "the last bucket must hold"


def histogram_quantile(q, bounds, cumulative):
    return _quantile(q, bounds, cumulative, check_last=False)
