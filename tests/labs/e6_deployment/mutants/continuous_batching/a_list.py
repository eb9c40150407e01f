"""Gives a list in order of id."""

HINT = "id 7 is its key"


def simulate(requests, **how):
    return [times for _, times in sorted(_simulate(requests, **how).items())]
