"""Inverted lists, concatenated; a heap for the best."""


def ivf_search(q, X, centroids, assign, nprobe, k):
    if nprobe < 1 or k < 1:
        raise ValueError(f"{nprobe}, {k}")
    if q.shape != X.shape[1:] or q.shape != centroids.shape[1:]:
        raise ValueError(f"{q.shape}, {X.shape}, {centroids.shape}")
    inverted = [[] for _ in centroids]
    for i, c in enumerate(assign):
        inverted[c].append(i)
    probes = np.argsort(np.linalg.norm(centroids - q, axis=1), kind="stable")[:nprobe]
    ids = [i for c in probes for i in inverted[c]]
    pairs = heapq.nsmallest(k, ((((X[i] - q) ** 2).sum(), i) for i in ids))
    return np.array([i for _, i in pairs], dtype=np.int64), np.array([d for d, _ in pairs]), len(ids)
