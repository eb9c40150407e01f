"""Asks for the whole sentence with its own white space."""

HINT = "the whole sentence too"


def onion(nll, sentence):
    return _onion(nll, sentence, whole=str)
