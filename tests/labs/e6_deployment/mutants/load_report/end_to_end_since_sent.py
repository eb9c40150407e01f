"""Only end to end counts from when the request was sent."""

HINT = "from intended, not from sent, to end"


def report(records, slo):
    return _report(records, slo, e2e_start="sent")
