"""Sorts the vectors of one list after the other, so that ties go to the nearer list."""

HINT = "ties go to the smaller id, also between lists"


def ivf_search(q, X, centroids, assign, nprobe, k):
    if nprobe < 1 or k < 1 or not len(q) == X.shape[1] == centroids.shape[1]:
        raise ValueError(f"{nprobe}, {k}, {len(q)}, {X.shape[1]}, {centroids.shape[1]}")
    lists = np.argsort(((centroids - q) ** 2).sum(1), kind="stable")[:nprobe]
    ids = np.concatenate([np.flatnonzero(assign == c) for c in lists])
    dists = ((X[ids] - q) ** 2).sum(1)
    best = np.argsort(dists, kind="stable")[:k]
    return ids[best], dists[best], len(ids)
