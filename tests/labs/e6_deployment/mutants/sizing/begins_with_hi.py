"""Begins with hi replicas."""

HINT = "it begins with lo replicas"


def autoscale(*arguments):
    return _autoscale(*arguments, start=lambda lo, hi: hi)
