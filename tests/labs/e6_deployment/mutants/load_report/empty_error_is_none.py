"""An error is whatever counts as true."""

HINT = "None alone is no error"


def report(records, slo):
    return _report(records, slo, ok=lambda r: not r["error"])
