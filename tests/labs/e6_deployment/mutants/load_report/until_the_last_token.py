"""TPOT ends with the last token and not with the end."""

HINT = "(end − first token)/(n − 1)"


def report(records, slo):
    return _report(records, slo, tpot_end="last")
