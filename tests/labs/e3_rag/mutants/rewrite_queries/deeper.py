"""Retrieves 10 whatever k is."""

HINT = "each with the depth k"


def multi_query(question, rewrites, retrieve, fuse, k):
    return _multi(question, rewrites, lambda t, _: retrieve(t, 10), fuse, k)
