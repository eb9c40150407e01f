"""Asks empty rewrites too."""

HINT = "ask text.strip() first"


def multi_query(question, rewrites, retrieve, fuse, k):
    return _multi(question, rewrites, retrieve, fuse, k, empty=True)
