"""Takes the centroid with the largest product."""

HINT = "the nearest centroid has the smallest distance"


def pq_encode(X, codebooks):
    M, _, s = codebooks.shape
    if X.shape[1] != M * s:
        raise ValueError(f"{X.shape[1]} columns, not {M * s}")
    return np.einsum("nms,mks->nmk", X.reshape(-1, M, s), codebooks).argmax(2).astype(np.uint8)
