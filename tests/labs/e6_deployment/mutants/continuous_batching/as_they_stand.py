"""Of equal arrivals, who stands first in the list comes first."""

HINT = "of equal arrivals by id"


def simulate(requests, **how):
    return _simulate(requests, order=lambda job: job.arrival, **how)
