"""Takes λ = 0 and below."""

HINT = "λ must be positive"


def fit_query_adapter(Q, D, lam):
    if Q.shape != D.shape:
        raise ValueError(f"{Q.shape}, {D.shape}")
    eye = np.eye(Q.shape[1])
    return np.linalg.lstsq(Q.T @ Q + lam * eye, Q.T @ D + lam * eye, rcond=None)[0]
