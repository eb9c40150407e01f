"""Adds all new ids of a step."""

HINT = "neither 5 again nor 7 too"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, add=99)
