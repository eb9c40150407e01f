"""Ends at the third step in vain."""

HINT = "after the second step in a row"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, patience=3)
