"""Asks what has been asked."""

HINT = "asked once"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, known=False)
