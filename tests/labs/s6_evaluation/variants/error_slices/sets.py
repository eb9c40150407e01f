"""Sets of indices; Fisher by the hypergeometric distribution."""


def _fisher(k, n, right, total):
    x = np.arange(max(0, n - (total - right)), min(n, right) + 1)
    pmf = scipy.stats.hypergeom.pmf(x, total, right, n)
    here = pmf[x == k][0]
    return min(1.0, pmf[pmf <= here * (1 + 1e-9)].sum())


def worst_slices(records, keys, min_support):
    sets = {}
    for key in keys:
        for value in {r[key] for r in records if key in r}:
            sets[key, value] = {i for i, r in enumerate(records) if key in r and r[key] == value}
    named = {f"{k}={v}": s for (k, v), s in sets.items()}
    for (k1, v1), s1 in sets.items():
        for (k2, v2), s2 in sets.items():
            if keys.index(k1) < keys.index(k2):
                named[f"{k1}={v1} & {k2}={v2}"] = s1 & s2
    total, right = len(records), sum(r["correct"] for r in records)
    table = []
    for name, members in named.items():
        n = len(members)
        if n == 0 or n < min_support or n == total:
            continue
        k = sum(records[i]["correct"] for i in members)
        low, high = wilson(k, n)
        p = _fisher(k, n, right, total)
        table.append({"slice": name, "n": n, "accuracy": k / n, "low": low, "high": high, "p": p})
    table.sort(key=lambda r: r["p"])
    best = 1.0
    for rank in range(len(table), 0, -1):
        best = min(best, table[rank - 1]["p"] * len(table) / rank)
        table[rank - 1]["q"] = best
        del table[rank - 1]["p"]
    return sorted(table, key=lambda r: (r["q"], r["accuracy"], r["slice"]))
