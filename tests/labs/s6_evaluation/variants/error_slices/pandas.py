"""pandas' groupby; q by hand with minimum.accumulate; statsmodels' form of Wilson."""


def wilson(k, n, z=1.959963984540054):
    centre = (k + z * z / 2) / (n + z * z)
    half = z / (n + z * z) * np.sqrt(k * (n - k) / n + z * z / 4)
    return [centre - half, centre + half]


def worst_slices(records, keys, min_support):
    import pandas as pd

    if not records:
        return []
    frame = pd.DataFrame({k: [str(r[k]) if k in r else None for r in records] for k in keys})
    y = np.array([r["correct"] for r in records])
    rows = []
    for group in [[k] for k in keys] + [list(c) for c in combinations(keys, 2)]:
        for values, index in frame.dropna(subset=group).groupby(group).indices.items():
            positions = frame.dropna(subset=group).index[index]
            values = values if isinstance(values, tuple) else (values,)
            n, k = len(positions), int(y[positions].sum())
            if n < min_support or n == len(y):
                continue
            table = [[k, int(y.sum()) - k], [n - k, len(y) - n - (int(y.sum()) - k)]]
            p = scipy.stats.fisher_exact(table)[1]
            rows.append((p, k, n, " & ".join(f"{a}={b}" for a, b in zip(group, values))))
    rows.sort()
    m = len(rows)
    q = [p * m / (i + 1) for i, (p, *_) in enumerate(rows)]
    q = np.minimum.accumulate(q[::-1])[::-1] if m else []
    out = []
    for value, (_, k, n, name) in zip(q, rows):
        low, high = wilson(k, n)
        out.append(dict(slice=name, n=n, accuracy=k / n, low=low, high=high, q=min(1.0, value)))
    return sorted(out, key=lambda r: (r["q"], r["accuracy"], r["slice"]))


def robustness(correct):
    hits = [sum(map(bool, row)) for row in correct]
    v = len(correct[0])
    n = len(hits)
    return {
        "flip_rate": sum(0 < h < v for h in hits) / n,
        "worst": sum(h == v for h in hits) / n,
        "mean": sum(hits) / (n * v),
    }
