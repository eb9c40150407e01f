"""Probes the lists that hold the most vectors."""

HINT = "probe the lists whose centroids are nearest"


def ivf_search(q, X, centroids, assign, nprobe, k):
    return _ivf(
        q,
        X,
        centroids,
        assign,
        nprobe,
        k,
        choose=lambda order, assign, n: np.argsort(-np.bincount(assign, minlength=len(order)), kind="stable")[
            :n
        ],
    )
