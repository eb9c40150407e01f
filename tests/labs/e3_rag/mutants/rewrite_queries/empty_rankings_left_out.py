"""Leaves empty rankings out of the fusion."""

HINT = "passed on to fuse even if it is empty"


def multi_query(question, rewrites, retrieve, fuse, k):
    return _multi(question, rewrites, retrieve, lambda rankings: fuse([r for r in rankings if r]), k)
