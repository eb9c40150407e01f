"""Divides the first term by n."""

HINT = "with a sum over questions and no mean"


def fit_query_adapter(Q, D, lam):
    if Q.shape != D.shape or lam <= 0:
        raise ValueError(f"{Q.shape}, {D.shape}, {lam}")
    eye = np.eye(Q.shape[1])
    return np.linalg.solve(Q.T @ Q / len(Q) + lam * eye, Q.T @ D / len(Q) + lam * eye)
