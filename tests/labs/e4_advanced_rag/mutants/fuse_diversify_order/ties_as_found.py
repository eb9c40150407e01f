"""Leaves equal sums in the order in which they came."""

HINT = "of equal sums the smaller id"


def rag_fusion(queries, retrieve, k):
    return _fuse(queries, retrieve, k, tie=lambda i: 0)
