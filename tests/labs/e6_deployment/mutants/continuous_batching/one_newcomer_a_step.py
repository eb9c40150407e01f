"""Lets in one request a step."""

HINT = "the example by hand, 6 blocks"


def simulate(requests, **how):
    return _simulate(requests, one_a_step=True, **how)
