"""Counts the first search as no step and does one more."""

HINT = "no more than max_steps"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, limit=1)
