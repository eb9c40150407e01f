"""Takes the bound before the last one where there is none."""

HINT = "it is the first one as well"


def histogram_quantile(q, bounds, cumulative):
    return bounds[-2] if len(bounds) == 1 else _quantile(q, bounds, cumulative)
