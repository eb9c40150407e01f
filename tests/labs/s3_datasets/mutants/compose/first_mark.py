"""Cuts at the first mark."""

HINT = "the last 'Answer:' decides"
DEMO = True


def chain_of_thought(question, respond):
    return _think(question, respond, last=False)
