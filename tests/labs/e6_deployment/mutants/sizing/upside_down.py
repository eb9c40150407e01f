"""Divides the target by the metric."""

HINT = "⌈4 · 30/20⌉"


def desired_replicas(*arguments, **named):
    return _desired(*arguments, **named, inverse=True)
