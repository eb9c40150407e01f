"""In the first bucket the answer is its bound."""

HINT = "it begins at 0"


def histogram_quantile(q, bounds, cumulative):
    return _quantile(q, bounds, cumulative, first_low=None)
