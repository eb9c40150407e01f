"""Compares the whole load with the target, and not the load per replica."""

HINT = "the metric is load per replica"


def autoscale(*arguments):
    return _autoscale(*arguments, per_replica=False)
