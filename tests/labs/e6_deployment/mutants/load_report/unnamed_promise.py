"""Refuses an unknown promise without naming it."""

HINT = "the message names it"


def report(records, slo):
    return _report(records, slo, named=False)
