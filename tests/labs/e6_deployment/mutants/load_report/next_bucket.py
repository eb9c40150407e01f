"""A rank at a bucket's end is looked for in the next."""

HINT = "at least, not more than"


def histogram_quantile(q, bounds, cumulative):
    return _quantile(q, bounds, cumulative, strict=True)
