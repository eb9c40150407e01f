"""Forgets the 60."""

HINT = "the constant is 60"


def rag_fusion(queries, retrieve, k):
    return _fuse(queries, retrieve, k, k0=0)
