"""Sorts the centroids the wrong way round."""

HINT = "ids are positions in X"


def ivf_search(q, X, centroids, assign, nprobe, k):
    return _ivf(q, X, centroids, assign, nprobe, k, choose=lambda order, assign, n: order[::-1][:n])
