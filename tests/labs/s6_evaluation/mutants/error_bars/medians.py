"""The median of each resample."""

HINT = "the quantiles of the means"


def bootstrap_ci(values, indices, level=0.95):
    return _interval(values, indices, level, stat=np.median)
