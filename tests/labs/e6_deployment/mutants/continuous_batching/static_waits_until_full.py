"""A static batch begins only when all seats are taken."""

HINT = "two come while a batch runs, continuous=False"


def simulate(requests, **how):
    return _simulate(requests, static_waits_full=True, **how)
