"""Divides by the number of tokens in place of the gaps between them."""

HINT = "two gaps"


def report(records, slo):
    return _report(records, slo, gaps=lambda n: n)
