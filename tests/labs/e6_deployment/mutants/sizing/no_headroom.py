"""Leaves nothing free."""

HINT = "400, 200, 100"


def replicas(*arguments):
    return _replicas(*arguments, way="none")
