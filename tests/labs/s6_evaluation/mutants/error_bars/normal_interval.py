"""Mean plus and minus 1.96 standard deviations of the resamples' means."""

HINT = "the resamples' means are"


def bootstrap_ci(values, indices, level=0.95):
    values = np.asarray(values, dtype=float)
    if not len(values):
        raise ValueError("empty")
    m = values[np.asarray(indices)].mean(1)
    z = scipy.stats.norm.ppf((1 + level) / 2)
    return float(values.mean() - z * m.std()), float(values.mean() + z * m.std())
