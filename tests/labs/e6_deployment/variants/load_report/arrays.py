"""Arrays with nan for what isn't there; numpy numbers come back."""


def report(records, slo):
    if not records:
        raise ValueError("empty")
    for name in slo:
        if name not in {"ttft", "tpot", "e2e"}:
            raise ValueError(f"no such promise: {name}")
    failed = np.array([r["error"] is not None for r in records])
    first = np.array([r["tokens"][0] if r["error"] is None else np.nan for r in records])
    end, intended = (np.array([r[name] for r in records], float) for name in ("end", "intended"))
    n = np.array([len(r["tokens"]) for r in records], float)
    gaps = np.where(n > 1, n - 1, np.nan)
    values = {
        "ttft": first - intended,
        "tpot": (end - first) / gaps,
        "e2e": np.where(failed, np.nan, end - intended),
    }
    kept = ~failed
    for name, limit in slo.items():
        kept &= ~(values[name] > limit)
    span = end.max() - intended.min()
    got = {"requests": len(records), "errors": int(failed.sum())}
    for name, column in values.items():
        there = column[~np.isnan(column)]
        cuts = np.quantile(there, [0.5, 0.95, 0.99]) if there.size else [None] * 3
        got[name] = dict(zip(("p50", "p95", "p99"), cuts))
    return got | {"throughput": n[~failed].sum() / span, "goodput": kept.sum() / span}


def histogram_quantile(q, bounds, cumulative):
    if not (0 < q <= 1 and np.isposinf(bounds[-1])):
        raise ValueError("q in (0, 1], bounds up to infinity")
    bounds, cumulative = np.array(bounds, float), np.array(cumulative, float)
    if cumulative[-1] == 0:
        return np.nan
    rank = q * cumulative[-1]
    i = int(np.argmax(cumulative >= rank))
    lower, before = np.r_[0, bounds][i], np.r_[0, cumulative][i]
    return lower if np.isinf(bounds[i]) else np.interp(rank, [before, cumulative[i]], [lower, bounds[i]])
