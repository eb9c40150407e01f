"""Leaves out what comes before the word too."""

HINT = "once without each of its words"


def onion(nll, sentence):
    return _onion(nll, sentence, without=lambda ws, i: ws[i + 1 :] or ws[:1])
