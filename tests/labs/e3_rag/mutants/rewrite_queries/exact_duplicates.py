"""Only texts that are letter for letter the same are asked once."""

HINT = "after strip().casefold() they are equal"


def multi_query(question, rewrites, retrieve, fuse, k):
    return _multi(question, rewrites, retrieve, fuse, k, key=lambda t: t)
