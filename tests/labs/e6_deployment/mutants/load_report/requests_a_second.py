"""Throughput in requests."""

HINT = "3 tokens over the span"


def report(records, slo):
    return _report(records, slo, by_requests=True)
