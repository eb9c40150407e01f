"""Doesn't fuse a single ranking."""

HINT = "one ranking is fused all the same"


def multi_query(question, rewrites, retrieve, fuse, k):
    return _multi(question, rewrites, retrieve, fuse, k, one=False)
