"""No records make an empty report."""

HINT = "there is nothing to report on"


def report(records, slo):
    return _report(records, slo, check_empty=False)
