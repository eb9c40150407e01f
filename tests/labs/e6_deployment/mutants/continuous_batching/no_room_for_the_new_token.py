"""Counts blocks before the step, without the token that it makes."""

HINT = "one is preempted and A goes on"


def simulate(requests, **how):
    return _simulate(requests, ahead=0, **how)
