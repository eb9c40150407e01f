"""Takes the counts for each bucket's own."""

HINT = "cumulative count"


def histogram_quantile(q, bounds, cumulative):
    return _quantile(q, bounds, cumulative, each_own=True)
