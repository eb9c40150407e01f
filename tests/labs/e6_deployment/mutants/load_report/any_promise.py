"""One kept promise is enough."""

HINT = "every promise must be kept"


def report(records, slo):
    return _report(records, slo, every=any)
