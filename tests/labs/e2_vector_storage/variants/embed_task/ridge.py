"""scikit-learn's ridge regression; measures in plain Python."""


def rank_metrics(scores, relevant, k):
    if k < 1:
        raise ValueError(k)
    if len(scores) != len(relevant):
        raise ValueError((len(scores), len(relevant)))
    recall = mrr = ndcg = 0
    for i, (row, wanted) in enumerate(zip(scores, relevant)):
        if not wanted:
            raise ValueError(f"question {i}")
        found = sorted(range(len(row)), key=lambda i: (-row[i], i))[:k]
        gains = [int(i in wanted) for i in found]
        recall += sum(gains) / len(wanted)
        mrr += next((1 / (i + 1) for i, gain in enumerate(gains) if gain), 0)
        dcg = sum(gain / np.log(i + 2) for i, gain in enumerate(gains))
        ndcg += dcg / sum(1 / np.log(i + 2) for i in range(min(k, len(wanted))))
    n = len(relevant)
    return dict(recall=recall / n, mrr=mrr / n, ndcg=ndcg / n)


def fit_query_adapter(Q, D, lam):
    from sklearn.linear_model import Ridge

    if Q.shape != D.shape or lam <= 0:
        raise ValueError(f"{Q.shape} {D.shape} {lam}")
    return Ridge(alpha=lam, fit_intercept=False).fit(Q, D - Q).coef_.T + np.eye(Q.shape[1])
