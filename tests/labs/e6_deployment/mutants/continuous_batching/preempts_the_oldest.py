"""Preempts who has run longest."""

HINT = "So the younger one is preempted"


def simulate(requests, **how):
    return _simulate(requests, victim=0, **how)
