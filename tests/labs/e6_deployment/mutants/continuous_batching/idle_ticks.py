"""Time goes on in steps while nobody is there."""

HINT = "time jumps to the next arrival"


def simulate(requests, **how):
    return _simulate(requests, jump=False, **how)
