"""Returns all that was fused."""

HINT = "the first k ids that fuse returns"


def multi_query(question, rewrites, retrieve, fuse, k):
    return _multi(question, rewrites, retrieve, fuse, k, cut=False)
