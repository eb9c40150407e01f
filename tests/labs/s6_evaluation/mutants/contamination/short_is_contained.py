"""Gives 1.0 for a test shorter than n."""

HINT = "fewer than n words"


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, short=1.0)
