"""Shows the direct call the reasoning."""

HINT = "doesn't see the first reply"


def chain_of_thought(question, respond):
    return _think(question, respond, see=True)
