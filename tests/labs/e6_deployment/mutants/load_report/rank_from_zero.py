"""Ranks as in a sorted list, q · (n − 1)."""

HINT = "rank 5"


def histogram_quantile(q, bounds, cumulative):
    return _quantile(q, bounds, cumulative, rank_of=lambda q, n: q * (n - 1))
