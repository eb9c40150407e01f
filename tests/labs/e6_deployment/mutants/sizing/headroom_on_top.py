"""Headroom as an addition to the load."""

HINT = "400, 200, 100"


def replicas(*arguments):
    return _replicas(*arguments, way="more")
