"""Ends where the question finds nothing."""

HINT = "the chain goes on all the same"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, ends_empty=True)
