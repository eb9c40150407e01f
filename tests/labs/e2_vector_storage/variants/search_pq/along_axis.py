"""take_along_axis on the table; one broadcast for all codes; norms and products for distances."""


def pq_encode(X, codebooks):
    M, K, s = codebooks.shape
    if X.shape[1] != M * s:
        raise ValueError(f"expected {M * s} columns, got {X.shape[1]}")
    parts = X.reshape(len(X), M, s)
    products = np.einsum("nms,mks->nmk", parts, codebooks)
    return ((codebooks**2).sum(2) - 2 * products).argmin(2).astype(np.uint8)


def adc_search(q, codes, codebooks, k):
    M, K, s = codebooks.shape
    if k < 1:
        raise ValueError(f"k = {k}")
    if q.size != M * s:
        raise ValueError(f"{q.size} numbers, not {M * s}")
    table = ((q.reshape(M, 1, s) - codebooks) ** 2).sum(-1)
    dists = sum(np.take_along_axis(table[m], codes[:, m].astype(int), 0) for m in range(M))
    ids = np.lexsort((np.arange(len(codes)), dists))[:k]
    return ids, dists[ids]


def pq_bytes(N, M, K, d):
    part = d // M
    return M * (N + K * part * np.dtype(np.float32).itemsize)
