"""Percentiles by nearest rank, without interpolation."""

HINT = "linear interpolation"


def report(records, slo):
    return _report(
        records, slo, percentile=lambda values, q: sorted(values)[math.ceil(q / 100 * len(values)) - 1]
    )
