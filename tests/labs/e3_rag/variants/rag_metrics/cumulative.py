"""Cumulative sums and arrays."""


def context_precision(verdicts):
    v = np.asarray(verdicts, float)
    if v.sum() == 0:
        return 0.0
    return float((np.cumsum(v) / np.arange(1, len(v) + 1) * v).sum() / v.sum())


def context_recall(claims, contexts, supported):
    if not len(claims):
        return float("nan")
    table = np.array([[supported(c, p) for p in contexts] for c in claims], bool)
    return float(table.any(1).mean()) if table.size else 0.0


def faithfulness(answer_claims, contexts, supported):
    return context_recall(answer_claims, contexts, supported)


def answer_relevancy(question, generated, noncommittal):
    if len(generated) == 0 or np.all(noncommittal):
        return 0.0
    unit = generated / np.linalg.norm(generated, axis=1, keepdims=True)
    return float(np.mean(unit @ (question / np.linalg.norm(question))))
