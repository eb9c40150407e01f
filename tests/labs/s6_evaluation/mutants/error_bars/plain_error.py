"""Ignores the clusters."""

HINT = "the sums of the clusters"


def clustered_se(values, clusters):
    return _clustered(values, range(len(values)))
