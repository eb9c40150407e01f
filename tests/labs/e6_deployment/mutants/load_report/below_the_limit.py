"""A promise is kept below its limit, not at it."""

HINT = "0.5 itself as well"


def report(records, slo):
    return _report(records, slo, within=lambda a, b: a < b)
