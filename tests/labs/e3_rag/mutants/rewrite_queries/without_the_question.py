"""Asks only the rewrites."""

HINT = "the question first"


def multi_query(question, rewrites, retrieve, fuse, k):
    return _multi(rewrites[0] if rewrites else question, rewrites[1:], retrieve, fuse, k)
