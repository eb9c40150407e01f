"""Looks into the nearest list, whatever nprobe is."""

HINT = "look into nprobe lists"


def ivf_search(q, X, centroids, assign, nprobe, k):
    return _ivf(q, X, centroids, assign, nprobe, k, choose=lambda order, assign, n: order[:1])
