"""Gives 0.0 for both words of two."""

HINT = "only a sentence of a single word"


def onion(nll, sentence):
    words = sentence.split()
    return [0.0] * len(words) if len(words) < 3 else _onion(nll, sentence)
