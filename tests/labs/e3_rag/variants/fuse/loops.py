"""Sums for each id over the places in which it stands."""


def rrf(rankings, k=60, weights=None):
    if k < 0:
        raise ValueError("negative k")
    if weights is not None and len(weights) != len(rankings):
        raise ValueError("weights")
    out = []
    for i in sorted({i for r in rankings for i in r}):
        s = 0.0
        for n, r in enumerate(rankings):
            if i in r:
                s += (1 if weights is None else weights[n]) / (k + r.index(i) + 1)
        out.append((i, s))
    out.sort(key=lambda p: p[1], reverse=True)
    return out


def convex(dense, sparse, alpha):
    from sklearn.preprocessing import minmax_scale

    if not (alpha >= 0 and alpha <= 1):
        raise ValueError("alpha")
    d, s = (minmax_scale(np.asarray(x, np.float64)) for x in (dense, sparse))
    return (1 - alpha) * d + alpha * s
