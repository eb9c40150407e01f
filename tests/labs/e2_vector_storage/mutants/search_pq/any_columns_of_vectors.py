"""Encodes the first M·s columns, however many there are."""

HINT = "compare the columns with M·s"


def pq_encode(X, codebooks):
    M, _, s = codebooks.shape
    X = np.resize(X, (len(X), M * s)) if X.shape[1] < M * s else X[:, : M * s]
    return ((X.reshape(-1, M, 1, s) - codebooks) ** 2).sum(3).argmin(2).astype(np.uint8)
