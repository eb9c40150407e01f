"""Takes scores for distances."""

HINT = "the largest score first"


def rerank(ids, scores):
    if len(ids) != len(scores):
        raise ValueError("lengths")
    return [i for _, i in sorted(zip(map(float, scores), ids), key=lambda p: p[0])]
