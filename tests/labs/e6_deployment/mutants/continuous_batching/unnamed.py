"""Refuses a request without naming it."""

HINT = "names the request's id"


def simulate(requests, **how):
    return _simulate(requests, named=False, **how)
