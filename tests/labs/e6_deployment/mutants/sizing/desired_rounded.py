"""Rounds to the nearest number of replicas."""

HINT = "rounded up; 21.5"


def desired_replicas(*arguments, **named):
    return _desired(*arguments, **named, round=round)
