"""A seat that got free stays empty for a step."""

HINT = "for the very next step"


def simulate(requests, **how):
    return _simulate(requests, lets_in_late=True, **how)
