"""Keeps each id's best rank only."""

HINT = "a sum over the lists"


def rag_fusion(queries, retrieve, k):
    return _fuse(queries, retrieve, k, best=True)
