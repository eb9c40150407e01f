"""Stops a token early."""

HINT = "one request of 100 + 5 tokens"


def simulate(requests, **how):
    return _simulate(requests, ends_early=True, **how)
