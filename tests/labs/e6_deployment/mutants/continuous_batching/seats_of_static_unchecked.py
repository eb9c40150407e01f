"""Refuses no seats only where it batches continuously."""

HINT = "no seat is refused in both ways"


def simulate(requests, **how):
    return _simulate(requests, seats_check=how.get("continuous", True), **how)
