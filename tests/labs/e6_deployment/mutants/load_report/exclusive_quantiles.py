"""Percentiles as statistics.quantiles gives them without method="inclusive"."""

HINT = "linear interpolation"


def report(records, slo):
    import statistics

    return _report(
        records,
        slo,
        percentile=lambda values, q: (
            statistics.quantiles(values, n=100)[q - 1] if len(values) > 1 else values[0]
        ),
    )
