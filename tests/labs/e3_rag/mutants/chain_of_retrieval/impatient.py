"""Ends at the first step in vain."""

HINT = "one is not enough"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, patience=1)
