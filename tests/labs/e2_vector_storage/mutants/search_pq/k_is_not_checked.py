"""Takes k = 0 for a search that finds nothing."""

HINT = "a slice [:0] doesn't mind"


def adc_search(q, codes, codebooks, k):
    M, _, s = codebooks.shape
    if len(q) != M * s:
        raise ValueError(f"{len(q)} numbers, not {M * s}")
    dists = ((q.reshape(M, s) - codebooks[np.arange(M), codes]) ** 2).sum((1, 2))
    ids = np.argsort(dists, kind="stable")[:k]
    return ids, dists[ids]
