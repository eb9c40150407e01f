"""The bucket's upper bound, without interpolation."""

HINT = "a quarter of the way from 1 to 2"


def histogram_quantile(q, bounds, cumulative):
    return _quantile(q, bounds, cumulative, upper=True)
