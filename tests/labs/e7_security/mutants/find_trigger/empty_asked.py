"""Asks the model about an empty text."""

HINT = "can't be asked about an empty text"


def onion(nll, sentence):
    return _onion(nll, sentence, short=False)
