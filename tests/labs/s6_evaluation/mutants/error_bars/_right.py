"""Right error bars with a knob for each mistake."""


def _interval(values, indices, level=0.95, *, low=None, means=True, stat=np.mean, check=True):
    values = np.asarray(values, dtype=float)
    if check and not len(values):
        raise ValueError("empty")
    if not len(values):
        return (0.0, 0.0)
    taken = values[np.asarray(indices)]
    found = stat(taken, axis=1) if means else taken.ravel()
    a = (1 - level) / 2 if low is None else low(level)
    return tuple(float(v) for v in np.quantile(found, [a, 1 - a]))


def _clustered(values, clusters, *, total=None, n=len, mean=False):
    values, labels = np.asarray(values, dtype=float), list(clusters)
    d = values - values.mean()
    groups = {c: [x for x, l in zip(d, labels) if l == c] for c in dict.fromkeys(labels)}
    parts = [np.mean(g) if mean else np.sum(g) for g in groups.values()]
    return math.sqrt(sum(x * x for x in parts)) / (len(groups) if mean else n(values))


def _paired(a, b, *, ddof=1, p=None, se=None, sign=1):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    g = sign * (a - b)
    x, y = int((a > b).sum()), int((b > a).sum())
    value = p(x, y, len(a)) if p else (scipy.stats.binomtest(x, x + y).pvalue if x + y else 1.0)
    error = se(a, b) if se else g.std(ddof=ddof) / math.sqrt(len(g))
    return {"diff": float(g.mean()), "se": float(error), "p": float(value)}
