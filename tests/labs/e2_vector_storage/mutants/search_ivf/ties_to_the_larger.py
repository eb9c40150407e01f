"""Of vectors at the same distance takes the later."""

HINT = "ties go to the smaller id"


def ivf_search(q, X, centroids, assign, nprobe, k):
    return _ivf(q, X, centroids, assign, nprobe, k, flip=True)
