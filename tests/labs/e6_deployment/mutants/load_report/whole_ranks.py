"""Ranks are rounded up."""

HINT = "a rank that isn't whole"


def histogram_quantile(q, bounds, cumulative):
    return _quantile(q, bounds, cumulative, rank_of=lambda q, n: math.ceil(q * n))
