"""Leaves out every occurrence of the word."""

HINT = "by its place"


def onion(nll, sentence):
    return _onion(nll, sentence, without=lambda ws, i: [w for w in ws if w != ws[i]])
