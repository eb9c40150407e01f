"""Returns W for column vectors."""

HINT = "so W isn't transposed"


def fit_query_adapter(Q, D, lam):
    if Q.shape != D.shape or lam <= 0:
        raise ValueError(f"{Q.shape}, {D.shape}, {lam}")
    eye = np.eye(Q.shape[1])
    return np.linalg.solve(Q.T @ Q + lam * eye, Q.T @ D + lam * eye).T
