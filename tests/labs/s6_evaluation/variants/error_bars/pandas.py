"""pandas' groupby, scipy's sem and statistics in float32 where it may be."""


def bootstrap_ci(values, indices, level=0.95):
    v = np.array(values, dtype=np.float64)
    if v.shape[0] == 0:
        raise ValueError("nothing")
    m = np.take(v, np.array(indices)).mean(-1)
    half = 50 * (1 - level)
    return np.percentile(m, half), np.percentile(m, 100 - half)


def clustered_se(values, clusters):
    import pandas as pd

    s = pd.Series(np.asarray(values, dtype=float))
    return np.sqrt(((s - s.mean()).groupby(list(clusters)).sum() ** 2).sum()) / len(s)


def paired(a, b):
    d = np.array(a).astype(int) - np.array(b).astype(int)
    x, m = (d == 1).sum(), (d != 0).sum()
    return dict(
        diff=d.mean(),
        se=scipy.stats.sem(d),
        p=1.0 if m == 0 else scipy.stats.binomtest(int(x), int(m), 0.5, alternative="two-sided").pvalue,
    )
