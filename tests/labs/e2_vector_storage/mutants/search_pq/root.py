"""Returns distances, not their squares."""

HINT = "squares summed up, no root"


def adc_search(q, codes, codebooks, k):
    M, _, s = codebooks.shape
    if k < 1 or len(q) != M * s:
        raise ValueError(f"k {k}, {len(q)} numbers, not {M * s}")
    dists = ((q.reshape(M, s) - codebooks[np.arange(M), codes]) ** 2).sum((1, 2)) ** 0.5
    ids = np.argsort(dists, kind="stable")[:k]
    return ids, dists[ids]
