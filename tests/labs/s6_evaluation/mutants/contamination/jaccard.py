"""Jaccard similarity."""

HINT = "two of the test's four"
DEMO = True


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, jaccard=True)
