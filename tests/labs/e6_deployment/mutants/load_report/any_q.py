"""Doesn't refuse a q outside."""

HINT = "0 < q ≤ 1"


def histogram_quantile(q, bounds, cumulative):
    return _quantile(q, bounds, cumulative, check_q=False)
