"""Asks equal texts again."""

HINT = "after strip().casefold() they are equal"
DEMO = True


def multi_query(question, rewrites, retrieve, fuse, k):
    texts = [question, *(t for t in rewrites if t.strip())]
    return fuse([retrieve(t, k) for t in texts])[:k]
