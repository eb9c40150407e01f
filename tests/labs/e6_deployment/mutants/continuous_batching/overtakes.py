"""A small request overtakes a large one that doesn't fit."""

HINT = "nobody overtakes"


def simulate(requests, **how):
    return _simulate(requests, overtakes=True, **how)
