"""Leaves punctuation."""

HINT = "punctuation is deleted"


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, words=lambda t: _words(t, drop=""))
