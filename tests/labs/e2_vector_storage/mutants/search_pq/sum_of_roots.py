"""Adds the roots of the parts."""

HINT = "distances from the question as it is"


def adc_search(q, codes, codebooks, k):
    M, _, s = codebooks.shape
    if k < 1 or len(q) != M * s:
        raise ValueError(f"k {k}, {len(q)} numbers, not {M * s}")
    table = np.linalg.norm(q.reshape(M, 1, s) - codebooks, axis=2)
    dists = table[np.arange(M), codes].sum(1)
    ids = np.argsort(dists, kind="stable")[:k]
    return ids, dists[ids]
