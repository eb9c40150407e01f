"""The error of the clusters' means."""

HINT = "unequal clusters"


def clustered_se(values, clusters):
    return _clustered(values, clusters, mean=True)
