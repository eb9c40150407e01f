"""The standard library's quantiles; the histogram by bisection."""


def report(records, slo):
    import statistics

    if len(records) == 0:
        raise ValueError("no records")
    unknown = set(slo) - {"ttft", "tpot", "e2e"}
    if unknown:
        raise ValueError(f"unknown: {sorted(unknown)}")

    def points(values):
        if not values:
            return {"p50": None, "p95": None, "p99": None}
        if len(values) == 1:
            values = values * 2
        cuts = statistics.quantiles(values, n=100, method="inclusive")
        return {"p50": cuts[49], "p95": cuts[94], "p99": cuts[98]}

    lists, kept, tokens, errors = {"ttft": [], "tpot": [], "e2e": []}, 0, 0, 0
    for r in records:
        if r["error"] is not None:
            errors += 1
            continue
        tokens += len(r["tokens"])
        mine = [("ttft", r["tokens"][0] - r["intended"]), ("e2e", r["end"] - r["intended"])]
        if len(r["tokens"]) >= 2:
            mine.append(("tpot", (r["end"] - r["tokens"][0]) / (len(r["tokens"]) - 1)))
        broken = False
        for name, value in mine:
            lists[name].append(value)
            broken |= value > slo.get(name, math.inf)
        kept += not broken
    begin = min(r["intended"] for r in records)
    finish = max(r["end"] for r in records)
    return {
        "requests": len(records),
        "errors": errors,
        **{name: points(values) for name, values in lists.items()},
        "throughput": tokens / (finish - begin),
        "goodput": kept / (finish - begin),
    }


def histogram_quantile(q, bounds, cumulative):
    from bisect import bisect_left

    if q <= 0 or q > 1 or not math.isinf(bounds[-1]):
        raise ValueError("q or bounds")
    total = cumulative[-1]
    if not total:
        return float("nan")
    i = bisect_left(cumulative, q * total)
    if i == len(bounds) - 1:
        return bounds[-2] if len(bounds) > 1 else 0.0
    lower = bounds[i - 1] if i > 0 else 0.0
    before = cumulative[i - 1] if i > 0 else 0
    return lower + (bounds[i] - lower) * ((q * total - before) / (cumulative[i] - before))
