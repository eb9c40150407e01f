"""Of equal arrivals the shorter answer comes first."""

HINT = "of equal arrivals by id"


def simulate(requests, **how):
    return _simulate(requests, order=lambda job: (job.arrival, job.output, job.id), **how)
