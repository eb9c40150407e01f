"""Always 95 %."""

HINT = "the resamples' means are"


def bootstrap_ci(values, indices, level=0.95):
    return _interval(values, indices)
