"""Adds an axis to a finished cycle; scipy's pairwise distances; Counter."""


def plan_topics(axes, n):
    if n < 0:
        raise ValueError(n)
    empty = [name for name in axes if len(axes[name]) == 0]
    if empty:
        raise ValueError(f"nothing on {empty}")

    def cycle(lists):
        if not lists:
            return [()]
        *before, last = lists
        rows, c = cycle(before), len(last)
        p = len(rows)
        out = []
        for shift in range(math.gcd(p, c)):
            out += [(*rows[i % p], last[(i + shift) % c]) for i in range(math.lcm(p, c))]
        return out

    rows = cycle(list(axes.values()))
    return [rows[i % len(rows)] for i in range(n)]


def distinct_n(texts, n):
    if n <= 0:
        raise ValueError("n")
    seen = Counter()
    for text in texts:
        w = words(text)
        seen.update(zip(*(w[k:] for k in range(n))))
    return len(seen) / max(sum(seen.values()), 1)


def mean_distance(vectors):
    x = np.asarray(vectors, dtype=np.float64)
    n = len(x)
    if n < 2:
        return 0.0
    unit = x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-30)
    total = unit.sum(0) @ unit.sum(0) - (unit * unit).sum()
    return 1 - total / (n * (n - 1))
