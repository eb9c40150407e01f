"""Stops where the first proposal was asked already."""

HINT = "isn't asked again; when all proposals were asked"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, first_only=True)
