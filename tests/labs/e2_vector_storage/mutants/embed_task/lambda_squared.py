"""Weighs the second term with the root of λ, as in stacked least squares gone wrong."""

HINT = "set the derivative to 0"


def fit_query_adapter(Q, D, lam):
    if Q.shape != D.shape or lam <= 0:
        raise ValueError(f"{Q.shape}, {D.shape}, {lam:g}")
    eye = np.eye(Q.shape[1]) * lam
    return np.linalg.lstsq(np.vstack([Q, eye]), np.vstack([D, eye]), rcond=None)[0]
