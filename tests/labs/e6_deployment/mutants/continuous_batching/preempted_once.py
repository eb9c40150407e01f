"""Says whether a request was preempted, and not how often."""

HINT = "the third number counts"


def simulate(requests, **how):
    return _simulate(requests, once=True, **how)
