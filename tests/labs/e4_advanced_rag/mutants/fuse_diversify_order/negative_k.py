"""Takes a negative k for 0."""

HINT = "expected ValueError"


def rag_fusion(queries, retrieve, k):
    return _fuse(queries, retrieve, k, check=False)
