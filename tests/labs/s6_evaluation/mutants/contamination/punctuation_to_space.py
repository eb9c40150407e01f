"""Puts a space where punctuation was."""

HINT = "punctuation is deleted"


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, words=lambda t: _words(t, space=" "))
