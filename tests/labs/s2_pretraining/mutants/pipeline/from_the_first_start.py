"""Measures from the first start, not from 0."""

HINT = "from 0 to the end"


def bubble(times):
    first = min(s for stage in times for s, _ in stage)
    span = max(e for stage in times for _, e in stage) - first
    return 1 - sum(e - s for stage in times for s, e in stage) / (len(times) * span)
