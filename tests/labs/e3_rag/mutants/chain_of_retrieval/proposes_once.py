"""Asks for proposals once, before the first step."""

HINT = "the evidence *so far*"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, blind=True)
