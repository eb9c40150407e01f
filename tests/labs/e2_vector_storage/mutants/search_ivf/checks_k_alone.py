"""Checks k and not nprobe."""

HINT = "both must be at least 1"


def ivf_search(q, X, centroids, assign, nprobe, k):
    if k < 1:
        raise ValueError(f"k {k}")
    return _ivf(q, X, centroids, assign, max(nprobe, 1), k)
