"""Throughput over the sum of the requests' times."""

HINT = "not over the sum of latencies"


def report(records, slo):
    return _report(
        records, slo, span_of=lambda records, good: sum(r["end"] - r["intended"] for r in good or records)
    )
