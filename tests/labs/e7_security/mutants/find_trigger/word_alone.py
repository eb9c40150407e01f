"""Scores the word by its own loss."""

HINT = "once without each of its words"


def onion(nll, sentence):
    return _onion(nll, sentence, without=lambda ws, i: [ws[i]], sign=-1)
