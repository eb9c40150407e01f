"""Requests are those without an error."""

HINT = "all records, and those with an error"


def report(records, slo):
    return _report(records, slo, requests=lambda records, good: len(good))
