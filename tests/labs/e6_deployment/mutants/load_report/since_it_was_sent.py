"""Latencies count from when the request was sent: coordinated omission."""

DEMO = True
HINT = "coordinated omission"


def report(records, slo):
    return _report(records, slo, start="sent")
