"""Takes the best k of all vectors, and drops those of other lists."""

HINT = "those of the probed lists, before the best k are taken"


def ivf_search(q, X, centroids, assign, nprobe, k):
    return _ivf(q, X, centroids, assign, nprobe, k, late=True)
