"""Sorts the list that was given."""

HINT = "`requests` stays as it is"


def simulate(requests, **how):
    return _simulate(requests, sort_in_place=True, **how)
