"""Scatter-add on an array of scores."""


def rrf(rankings, k=60, weights=None):
    w = np.ones(len(rankings)) if weights is None else np.asarray(weights, float)
    if k < 0 or len(w) != len(rankings):
        raise ValueError("k must be at least 0, with a weight for each ranking")
    ids = np.unique([i for r in rankings for i in r]).astype(int)
    scores = np.zeros(len(ids))
    for r, weight in zip(rankings, w):
        if r:
            np.add.at(scores, np.searchsorted(ids, r), weight / (k + np.arange(1, len(r) + 1)))
    order = np.lexsort((ids, -scores))
    return [(int(ids[j]), float(scores[j])) for j in order]


def convex(dense, sparse, alpha):
    if not 0 <= alpha <= 1:
        raise ValueError(alpha)
    both = np.stack([np.asarray(sparse, "d"), np.asarray(dense, "d")])
    both = both - both.min(1, keepdims=True)
    top = both.max(1, keepdims=True)
    return np.array([alpha, 1 - alpha]) @ (both / np.where(top > 0, top, 1))
