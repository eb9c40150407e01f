"""The span is that of the requests without an error."""

HINT = "the span is that of all records"


def report(records, slo):
    return _report(
        records,
        slo,
        span_of=lambda records, good: (
            max(r["end"] for r in good or records) - min(r["intended"] for r in good or records)
        ),
    )
