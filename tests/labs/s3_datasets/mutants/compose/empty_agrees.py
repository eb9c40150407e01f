"""Lets two empty answers agree."""

HINT = "an empty answer agrees with nothing"


def chain_of_thought(question, respond):
    return _think(question, respond, empty=True)
