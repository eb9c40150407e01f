"""Leaves shapes to numpy, which stretches a column."""

HINT = "numpy may stretch a column"


def fit_query_adapter(Q, D, lam):
    if lam <= 0:
        raise ValueError(f"λ is {lam:g}")
    eye = np.eye(Q.shape[1])
    return np.linalg.solve(Q.T @ Q + lam * eye, Q.T @ D + lam * eye)
