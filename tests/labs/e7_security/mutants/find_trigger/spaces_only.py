"""Splits at single spaces."""

HINT = "split() and join by single spaces"


def onion(nll, sentence):
    return _onion(nll, sentence, words=lambda s: s.split(" "))
