"""Counts how often a canary stands in the outputs."""

HINT = "count outputs, not occurrences"


def canary_hits(outputs, canaries):
    return [sum(output.lower().count(c.lower()) for output in outputs) for c in canaries]
