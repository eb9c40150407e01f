"""Leaves dimensions to numpy, which stretches one number over a row."""

HINT = "numpy stretches one number"


def ivf_search(q, X, centroids, assign, nprobe, k):
    return _ivf(q, X, centroids, assign, nprobe, k, check=False)
