"""Counts steps in vain that aren't in a row."""

HINT = "sets the count back to 0"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, reset=False)
