"""Scales down at once."""

DEMO = True
HINT = "Scaling down at once flaps"


def autoscale(*arguments):
    return _autoscale(*arguments, pick=lambda wishes: wishes[-1])
