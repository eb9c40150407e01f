"""In the last bucket the answer is infinite."""

HINT = "the lower bound"


def histogram_quantile(q, bounds, cumulative):
    return _quantile(q, bounds, cumulative, beyond="inf")
