"""Gives latencies in place of times."""

HINT = "one request of 100 + 5 tokens that arrives at 2"


def simulate(requests, **how):
    return _simulate(requests, from_arrival=True, **how)
