"""Probes the lists that hold the most vectors."""

HINT = "look into the list with the nearest centroid"


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
