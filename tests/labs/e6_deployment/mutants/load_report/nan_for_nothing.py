"""The percentile of nothing is nan."""

HINT = "no percentile of nothing: None"


def report(records, slo):
    return _report(records, slo, nothing=math.nan)
