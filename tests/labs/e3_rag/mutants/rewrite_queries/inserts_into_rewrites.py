"""Puts the question into the list that was passed in."""

HINT = "make a list of your own"


def multi_query(question, rewrites, retrieve, fuse, k):
    rewrites.insert(0, question)
    return _multi(question, rewrites[1:], retrieve, fuse, k)
