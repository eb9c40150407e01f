"""Fits the documents to the questions."""

HINT = "the question is moved, not the document"


def fit_query_adapter(Q, D, lam):
    if Q.shape != D.shape or lam <= 0:
        raise ValueError(f"{Q.shape}, {D.shape}, {lam}")
    eye = np.eye(Q.shape[1])
    return np.linalg.solve(D.T @ D + lam * eye, D.T @ Q + lam * eye)
