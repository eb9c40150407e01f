"""Refuses nothing."""

HINT = "replicas(-1"


def replicas(*arguments):
    return _replicas(*arguments, check=False)
