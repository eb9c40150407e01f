"""The loss without the word minus the whole's."""

HINT = "positive where the loss falls"


def onion(nll, sentence):
    return _onion(nll, sentence, sign=-1)
