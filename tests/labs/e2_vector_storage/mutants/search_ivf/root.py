"""Returns distances, not their squares."""

HINT = "squared, without a root"


def ivf_search(q, X, centroids, assign, nprobe, k):
    return _ivf(q, X, centroids, assign, nprobe, k, root=True)
