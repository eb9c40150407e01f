"""Counts each n-gram of the test once."""

HINT = "each place counts"


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, distinct=True)
