"""Checks nprobe and not k."""

HINT = "both must be at least 1"


def ivf_search(q, X, centroids, assign, nprobe, k):
    ids, dists, scanned = _ivf(q, X, centroids, assign, nprobe, max(k, 1))
    return ids[:k], dists[:k], scanned
