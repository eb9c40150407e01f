"""Leaves case as it is."""

HINT = "A–Z in lower case"


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, words=lambda t: _words(t, lower=str))
