"""Quantiles of the resampled values instead of their means."""

HINT = "the resamples' means are"


def bootstrap_ci(values, indices, level=0.95):
    return _interval(values, indices, level, means=False)
