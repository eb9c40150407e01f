"""Serves by id, whatever the arrival."""

HINT = "the order is by arrival"


def simulate(requests, **how):
    return _simulate(requests, order=lambda job: job.id, **how)
