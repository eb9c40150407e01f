"""Headroom as the share that is used."""

HINT = "with a fifth of it free"


def replicas(*arguments):
    return _replicas(*arguments, way="times")
