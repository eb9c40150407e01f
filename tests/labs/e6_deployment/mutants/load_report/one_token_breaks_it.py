"""An answer of one token breaks a promise about TPOT."""

HINT = "one token alone has no tpot and keeps that one"


def report(records, slo):
    return _report(records, slo, lacking_keeps=False)
