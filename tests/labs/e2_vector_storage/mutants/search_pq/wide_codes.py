"""Codes of eight bytes a part."""

HINT = "dtype uint8"


def pq_encode(X, codebooks):
    M, _, s = codebooks.shape
    if X.shape[1] != M * s:
        raise ValueError(f"{X.shape[1]} columns, not {M * s}")
    return ((X.reshape(-1, M, 1, s) - codebooks) ** 2).sum(3).argmin(2)
