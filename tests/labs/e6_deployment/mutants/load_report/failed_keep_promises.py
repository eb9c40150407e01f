"""Who failed has kept every promise."""

HINT = "tokens and kept promises of those without error"


def report(records, slo):
    return _report(records, slo, per_failed=True)
