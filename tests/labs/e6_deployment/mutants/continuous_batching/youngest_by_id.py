"""Preempts the one with the largest id."""

HINT = "ids decide only between equal arrivals"


def simulate(requests, **how):
    return _simulate(
        requests, victim=lambda running: max(range(len(running)), key=lambda i: running[i].id), **how
    )
