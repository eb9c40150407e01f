"""The span runs from the first record in the list to the last."""

HINT = "from the earliest intended to the latest end"


def report(records, slo):
    return _report(records, slo, span_of=lambda records, good: records[-1]["end"] - records[0]["intended"])
