"""Free seats of a static batch are filled while it runs."""

HINT = "nobody joins a batch"


def simulate(requests, **how):
    return _simulate(requests, static_joins=True, **how)
