"""Ignores the columns that are too many."""

HINT = "compare q's length with M·s before you cut"


def adc_search(q, codes, codebooks, k):
    M, _, s = codebooks.shape
    if k < 1:
        raise ValueError(f"k {k}")
    table = ((np.resize(q, M * s).reshape(M, 1, s) - codebooks) ** 2).sum(2)
    dists = table[np.arange(M), codes].sum(1)
    ids = np.argsort(dists, kind="stable")[:k]
    return ids, dists[ids]
