"""Divides by n − 1."""

HINT = "divided by n = 4"


def clustered_se(values, clusters):
    return _clustered(values, clusters, n=lambda v: len(v) - 1)
