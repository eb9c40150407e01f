"""Of equal texts asks the last."""

HINT = "ask the first one once"


def multi_query(question, rewrites, retrieve, fuse, k):
    return _multi(question, rewrites, retrieve, fuse, k, latest=True)
