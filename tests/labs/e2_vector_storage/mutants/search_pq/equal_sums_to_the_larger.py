"""Of equal sums takes the larger id first."""

HINT = "of equal ones the smaller id"


def adc_search(q, codes, codebooks, k):
    M, _, s = codebooks.shape
    if k < 1 or len(q) != M * s:
        raise ValueError(f"k {k}, {len(q)} numbers, not {M * s}")
    dists = ((q.reshape(M, s) - codebooks[np.arange(M), codes]) ** 2).sum((1, 2))
    ids = np.lexsort((-np.arange(len(codes)), dists))[:k]
    return ids, dists[ids]
