"""Asks all proposals in one step."""

HINT = "a step asks *one* query"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, all_queries=True)
