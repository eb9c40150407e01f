"""Takes the reasoning for the answer where there is no mark."""

HINT = "an empty answer agrees with nothing"


def chain_of_thought(question, respond):
    return _think(question, respond, whole=True)
