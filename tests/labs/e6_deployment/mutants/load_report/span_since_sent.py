"""The span begins with the first request that was sent."""

HINT = "3 tokens over the span from intended to end"


def report(records, slo):
    return _report(
        records,
        slo,
        span_of=lambda records, good: max(r["end"] for r in records) - min(r["sent"] for r in records),
    )
