"""Counts the centroids among the vectors measured."""

HINT = "those of the probed lists"


def ivf_search(q, X, centroids, assign, nprobe, k):
    return _ivf(q, X, centroids, assign, nprobe, k, count=lambda ids: len(ids) + len(centroids))
