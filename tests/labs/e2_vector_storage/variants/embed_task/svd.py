"""The singular value decomposition of Q, on what W adds to I; float32."""


def fit_query_adapter(Q, D, lam):
    if Q.shape != D.shape:
        raise ValueError(f"shapes {Q.shape} and {D.shape}")
    if lam <= 0:
        raise ValueError(f"λ = {lam}")
    U, s, Vt = np.linalg.svd(Q, full_matrices=False)
    return Vt.T @ ((s / (s**2 + lam))[:, None] * (U.T @ (D - Q))) + np.eye(Q.shape[1], dtype=Q.dtype)
