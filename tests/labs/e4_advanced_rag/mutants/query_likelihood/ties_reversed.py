"""Reverses an ascending sort."""

HINT = "equal scores keep their order"


def rerank(ids, scores):
    if len(ids) != len(scores):
        raise ValueError("lengths")
    return [ids[i] for i in np.argsort(np.asarray(scores, dtype=float), kind="stable")[::-1]]
