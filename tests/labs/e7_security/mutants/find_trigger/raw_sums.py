"""Compares sums of losses, so that a longer sentence is always worse."""

HINT = "means, not sums"


def onion(nll, sentence):
    return _onion(nll, sentence, total=True)
