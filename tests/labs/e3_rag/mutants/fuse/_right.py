"""Right fusions with a knob for each mistake."""


def _rrf(
    rankings, k=60, weights=None, *, first=1, key=lambda p: (-p[1], p[0]), last=False, weigh=None, check=True
):
    if check and k < 0:
        raise ValueError("k")
    weights = [1.0] * len(rankings) if weights is None else weights
    if check and len(weights) != len(rankings):
        raise ValueError("weights")
    scores = {}
    everything = {i for r in rankings for i in r}
    weigh = weigh or (lambda w, k, rank: w / (k + rank))
    for ranking, w in zip(rankings, weights):
        for rank, i in enumerate(ranking, first):
            scores[i] = scores.get(i, 0.0) + weigh(w, k, rank)
        if last:
            for i in everything - set(ranking):
                scores[i] = scores.get(i, 0.0) + weigh(w, k, len(ranking) + 1)
    return sorted(scores.items(), key=key)


def _convex(dense, sparse, alpha, *, scale=None, check=True):
    if check and not 0 <= alpha <= 1:
        raise ValueError("alpha")

    def minmax(s):
        s = np.asarray(s, np.float64)
        return (s - s.min()) / (s.max() - s.min()) if s.max() > s.min() else np.zeros_like(s)

    scale = scale or minmax
    return alpha * scale(sparse) + (1 - alpha) * scale(dense)
