"""Lets zip cut what is longer."""

HINT = "as many scores as ids"


def rerank(ids, scores):
    return [i for _, i in sorted(zip(map(float, scores), ids), key=lambda p: -p[0])]
