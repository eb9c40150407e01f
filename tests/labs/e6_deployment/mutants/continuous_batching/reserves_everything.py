"""Lets a request in only where all its tokens will fit."""

HINT = "one is preempted and A goes on"


def simulate(requests, **how):
    return _simulate(requests, reserve=True, **how)
