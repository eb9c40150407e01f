"""A boolean mask; distances by the binomial formula; Python lists."""


def ivf_search(q, X, centroids, assign, nprobe, k):
    if min(nprobe, k) < 1:
        raise ValueError(f"nprobe = {nprobe}, k = {k}")
    if len({len(q), X.shape[1], centroids.shape[1]}) > 1:
        raise ValueError(f"{len(q)}, {X.shape}, {centroids.shape}")
    near = sorted(range(len(centroids)), key=lambda c: (float(((centroids[c] - q) ** 2).sum()), c))
    mask = np.zeros(len(centroids), dtype=bool)
    mask[near[:nprobe]] = True
    mask = mask[assign]
    every = (X.astype(float) ** 2).sum(1) - 2 * X.astype(float) @ q + q.astype(float) @ q
    every = np.where(mask, every, np.inf)
    ids = sorted(np.flatnonzero(mask).tolist(), key=lambda i: (every[i], i))[:k]
    return ids, [every[i] for i in ids], mask.sum()
