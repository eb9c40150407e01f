"""Leaves out questions that nothing answers."""

HINT = "a question that nothing answers"


def rank_metrics(scores, relevant, k):
    kept = [i for i, wanted in enumerate(relevant) if wanted] or [0]
    if k < 1 or len(scores) != len(relevant):
        raise ValueError("k or sets")
    return _metrics(np.asarray(scores)[kept], [relevant[i] or {0} for i in kept], k)
