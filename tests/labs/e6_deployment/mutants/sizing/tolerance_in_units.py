"""Compares the difference with the tolerance, and not the ratio."""

HINT = "within 10 % of the target"


def desired_replicas(*arguments, **named):
    return _desired(*arguments, **named, absolute=True)
