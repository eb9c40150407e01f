"""A loop over decoded vectors: no table, but right."""


def pq_encode(X, codebooks):
    M, K, s = codebooks.shape
    if X.shape[1] != M * s:
        raise ValueError(f"{X.shape[1]} columns, but {M * s} in the codebooks")
    codes = []
    for x in X:
        codes.append(
            [
                min(range(K), key=lambda j: (float(((x[m * s : m * s + s] - codebooks[m][j]) ** 2).sum()), j))
                for m in range(M)
            ]
        )
    return np.array(codes, dtype="uint8").reshape(len(X), M)


def adc_search(q, codes, codebooks, k):
    M, K, s = codebooks.shape
    if k < 1 or len(q) != M * s:
        raise ValueError(f"k = {k}, {len(q)} for {M * s}")
    pairs = []
    for i, code in enumerate(codes):
        decoded = np.concatenate([codebooks[m][code[m]] for m in range(M)])
        pairs.append((float(((decoded - q) ** 2).sum()), i))
    best = sorted(pairs)[:k]
    return [i for _, i in best], [d for d, _ in best]
