"""Takes all that follows for the answer."""

HINT = "the answer ends with its line"


def chain_of_thought(question, respond):
    return _think(question, respond, line=False)
