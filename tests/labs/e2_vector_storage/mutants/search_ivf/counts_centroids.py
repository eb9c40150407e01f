"""Counts the centroids among the vectors measured."""

HINT = "centroids aren't counted"


def ivf_search(q, X, centroids, assign, nprobe, k):
    return _ivf(q, X, centroids, assign, nprobe, k, count=lambda ids: len(ids) + len(centroids))
