"""Divides by the number of clusters."""

HINT = "divided by n = 4"


def clustered_se(values, clusters):
    return _clustered(values, clusters, n=lambda v: len(set(clusters)))
