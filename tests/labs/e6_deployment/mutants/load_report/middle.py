"""The middle of the bucket."""

HINT = "a quarter of the way from 1 to 2"


def histogram_quantile(q, bounds, cumulative):
    return _quantile(q, bounds, cumulative, middle=True)
