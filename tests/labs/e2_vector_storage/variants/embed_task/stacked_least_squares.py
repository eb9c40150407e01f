"""lstsq on the stacked system; measures by matrices."""


def rank_metrics(scores, relevant, k):
    scores = np.asarray(scores, dtype=float)
    n = scores.shape[1]
    for i, wanted in enumerate(relevant):
        if len(wanted) == 0:
            raise ValueError(f"no relevant document for question {i}")
    if k <= 0 or len(relevant) != len(scores):
        raise ValueError(f"k = {k}; {len(relevant)} sets for {len(scores)} rows")
    k = min(k, n)
    truth = np.array([[j in wanted for j in range(n)] for wanted in relevant])
    order = np.lexsort((np.tile(np.arange(n), (len(scores), 1)), -scores), axis=1)[:, :k]
    hits = np.take_along_axis(truth, order, 1)
    discount = 1 / np.log2(np.arange(2, k + 2))
    counts = truth.sum(1)
    ideal = np.array([discount[: min(k, c)].sum() for c in counts])
    first = np.where(hits.any(1), 1 / (hits.argmax(1) + 1), 0)
    return {
        "recall": (hits.sum(1) / counts).mean(),
        "mrr": first.mean(),
        "ndcg": ((hits * discount).sum(1) / ideal).mean(),
    }


def fit_query_adapter(Q, D, lam):
    if np.shape(Q) != np.shape(D):
        raise ValueError(f"{np.shape(Q)} and {np.shape(D)}")
    if not lam > 0:
        raise ValueError(f"lam = {lam}")
    eye = np.eye(Q.shape[1]) * np.sqrt(lam)
    return np.linalg.lstsq(np.vstack([Q, eye]), np.vstack([D, eye]), rcond=None)[0]
