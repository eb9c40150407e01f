"""Without observations the quantile is 0."""

HINT = "it is nan then"


def histogram_quantile(q, bounds, cumulative):
    return _quantile(q, bounds, cumulative, empty=0.0)
