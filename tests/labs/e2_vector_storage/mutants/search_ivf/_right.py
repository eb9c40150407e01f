"""A right search with a knob for each mistake."""


def _ivf(
    q,
    X,
    centroids,
    assign,
    nprobe,
    k,
    *,
    choose=None,
    root=False,
    local=False,
    late=False,
    count=len,
    flip=False,
    check=True,
):
    if nprobe < 1 or k < 1:
        raise ValueError(f"nprobe {nprobe}, k {k}")
    if check and not len(q) == X.shape[1] == centroids.shape[1]:
        raise ValueError(f"{len(q)}, {X.shape[1]}, {centroids.shape[1]}")
    assign = np.asarray(assign)
    order = np.argsort(((centroids - q) ** 2).sum(1), kind="stable")
    lists = (choose or (lambda order, assign, nprobe: order[:nprobe]))(order, assign, nprobe)
    ids = np.flatnonzero(np.isin(assign, lists))
    dists = ((X[ids] - q) ** 2).sum(1)
    if late:
        every = ((X - q) ** 2).sum(1)
        best = np.argsort(every, kind="stable")[:k]
        best = best[np.isin(assign[best], lists)]
        return best, every[best], len(X)
    best = np.argsort(dists, kind="stable")[:k]
    if flip:
        best = (len(dists) - 1 - np.argsort(dists[::-1], kind="stable"))[:k]
    return best if local else ids[best], np.sqrt(dists[best]) if root else dists[best], count(ids)
