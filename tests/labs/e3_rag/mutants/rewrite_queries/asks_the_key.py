"""Asks the text in small letters, without its spaces."""

HINT = "as it is written"


def multi_query(question, rewrites, retrieve, fuse, k):
    return _multi(question, rewrites, retrieve, fuse, k, asks=lambda t: t.strip().casefold())
