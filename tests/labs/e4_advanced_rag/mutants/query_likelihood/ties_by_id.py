"""Gives equal scores to the larger id."""

HINT = "equal scores keep their order"


def rerank(ids, scores):
    if len(ids) != len(scores):
        raise ValueError("lengths")
    return [i for _, i in sorted(((float(s), i) for s, i in zip(scores, ids)), reverse=True)]
