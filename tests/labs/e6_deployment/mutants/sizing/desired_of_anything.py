"""Refuses nothing."""

HINT = "desired_replicas(4"


def desired_replicas(*arguments, **named):
    return _desired(*arguments, **named, check=False)
