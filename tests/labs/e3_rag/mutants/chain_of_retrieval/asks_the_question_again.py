"""Doesn't count the question among what was asked."""

HINT = "the question included"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, included=False)
