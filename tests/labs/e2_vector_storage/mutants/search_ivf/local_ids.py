"""Returns places within the scanned vectors."""

HINT = "ids are positions in X, not in a list"
DEMO = True


def ivf_search(q, X, centroids, assign, nprobe, k):
    return _ivf(q, X, centroids, assign, nprobe, k, local=True)
