"""Takes the mean over parts."""

HINT = "squares summed up"


def adc_search(q, codes, codebooks, k):
    M, _, s = codebooks.shape
    if k < 1 or len(q) != M * s:
        raise ValueError(f"k {k}, {len(q)} numbers, not {M * s}")
    dists = ((q.reshape(M, s) - codebooks[np.arange(M), codes]) ** 2).sum(2).mean(1)
    ids = np.argsort(dists, kind="stable")[:k]
    return ids, dists[ids]
