"""Splits at single blanks."""

HINT = "split at any white space"


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, words=lambda t: _words(t, split=" "))
