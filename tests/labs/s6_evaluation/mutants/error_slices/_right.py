"""Right slices with a knob for each mistake."""


def _wilson(k, n, z=1.959963984540054, *, root=True, divide=True):
    p, e = k / n, z * z / n
    half = z * math.sqrt(p * (1 - p) / n + (e / (4 * n) if root else 0))
    d = 1 + e if divide else 1
    return (p + e / 2 - half) / d, (p + e / 2 + half) / d


def _slices(
    records,
    keys,
    support,
    *,
    pairs=True,
    whole=False,
    at_least=True,
    interval=None,
    fdr="bh",
    rest="others",
    missing=False,
    order=None,
    name=None,
    p_value=None,
    top=None,
):
    found = defaultdict(list)
    for i, r in enumerate(records):
        named = [f"{k}={r.get(k)}" for k in keys if missing or k in r]
        if name:
            named.sort()
        groups = named + [" & ".join(c) for c in combinations(named, 2)] * pairs
        for g in groups:
            found[g].append(i)
    kept = {g: m for g, m in found.items() if (len(m) >= support if at_least else len(m) > support)}
    if not whole:
        kept = {g: m for g, m in kept.items() if len(m) < len(records)}
    if not kept:
        return []
    y = [r["correct"] for r in records]
    p = []
    for g, m in kept.items():
        others = [j for j in range(len(y)) if rest == "all" or j not in set(m)]
        k, n, a, b = sum(y[j] for j in m), len(m), sum(y[j] for j in others), len(others)
        test = p_value or (lambda t: scipy.stats.fisher_exact(t).pvalue)
        p.append(test([[k, n - k], [a, b - a]]))
    p = np.array(p)
    if fdr == "bh":
        q = scipy.stats.false_discovery_control(p)
    elif fdr == "none":
        q = p
    elif fdr == "bonferroni":
        q = np.minimum(1, p * len(p))
    else:
        q = np.minimum(1, p * len(p) / (scipy.stats.rankdata(p, "ordinal")))
    out = []
    for (g, m), value in zip(kept.items(), q):
        k, n = sum(y[j] for j in m), len(m)
        low, high = interval(k, n) if interval else _wilson(k, n)
        out.append({"slice": g, "n": n, "accuracy": k / n, "low": low, "high": high, "q": float(value)})
    out.sort(key=order or (lambda r: (r["q"], r["accuracy"], r["slice"])))
    return out
