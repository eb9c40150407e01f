"""Probes nprobe lists that hold something."""

HINT = "an empty list takes a probe"


def ivf_search(q, X, centroids, assign, nprobe, k):
    return _ivf(
        q,
        X,
        centroids,
        assign,
        nprobe,
        k,
        choose=lambda order, assign, n: [c for c in order if (assign == c).any()][:n],
    )
