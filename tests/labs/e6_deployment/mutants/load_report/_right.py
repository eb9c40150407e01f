"""A right report with a knob for each mistake."""


def _report(
    records,
    slo,
    *,
    start="intended",
    e2e_start=None,
    gaps=lambda n: n - 1,
    single=None,
    tpot_end="end",
    percentile=lambda values, q: float(np.percentile(values, q)),
    ok=lambda record: record["error"] is None,
    span_of=lambda records, good: max(r["end"] for r in records) - min(r["intended"] for r in records),
    tokens_of=lambda records, good: sum(len(r["tokens"]) for r in good),
    within=lambda a, b: a <= b,
    every=all,
    lacking_keeps=True,
    requests=lambda records, good: len(records),
    check_slo=True,
    check_empty=True,
    nothing=None,
    named=True,
    per_failed=False,
    by_requests=False,
):
    if not records:
        if check_empty:
            raise ValueError("no records")
        return {}
    for name in slo:
        if check_slo and name not in ("ttft", "tpot", "e2e"):
            raise ValueError(name if named else "an unknown promise")
    good = [r for r in records if ok(r)]
    times = []
    for r in good:
        tokens = r["tokens"] or [r["end"]]
        taken = {"ttft": tokens[0] - r[start], "e2e": r["end"] - r[e2e_start or start]}
        n = gaps(len(tokens))
        if n > 0 and len(tokens) > 1:
            taken["tpot"] = ((r["end"] if tpot_end == "end" else tokens[-1]) - tokens[0]) / n
        elif single is not None:
            taken["tpot"] = single
        times.append(taken)
    span = span_of(records, good) if good or records else 1
    result = {"requests": requests(records, good), "errors": len(records) - len(good)}
    for name in ("ttft", "tpot", "e2e"):
        values = [t[name] for t in times if name in t]
        result[name] = {f"p{q}": percentile(values, q) if values else nothing for q in (50, 95, 99)}
    known = [name for name in slo if name in ("ttft", "tpot", "e2e")]
    kept = sum(
        every(within(t[name], slo[name]) if name in t else lacking_keeps for name in known) if known else True
        for t in times
    )
    if per_failed:
        kept += len(records) - len(good)
    result["throughput"] = (len(good) if by_requests else tokens_of(records, good)) / span
    result["goodput"] = kept / span
    return result


def _quantile(
    q,
    bounds,
    cumulative,
    *,
    check_q=True,
    check_last=True,
    upper=False,
    middle=False,
    strict=False,
    first_low=0.0,
    beyond="low",
    each_own=False,
    rank_of=lambda q, n: q * n,
    empty=math.nan,
):
    if check_q and not 0 < q <= 1:
        raise ValueError("q")
    if check_last and bounds[-1] != math.inf:
        raise ValueError("bounds")
    if cumulative[-1] == 0:
        return empty
    rank = rank_of(q, cumulative[-1])
    counts = np.cumsum(cumulative).tolist() if each_own else cumulative
    at = next((i for i, c in enumerate(counts) if (c > rank if strict else c >= rank)), len(counts) - 1)
    low, below = (bounds[at - 1], counts[at - 1]) if at else (first_low, 0)
    if at == 0 and first_low is None:
        return bounds[0]
    if bounds[at] == math.inf:
        return {"low": low, "inf": math.inf}[beyond]
    if upper:
        return bounds[at]
    if middle:
        return (low + bounds[at]) / 2
    return low + (bounds[at] - low) * (rank - below) / (counts[at] - below)
