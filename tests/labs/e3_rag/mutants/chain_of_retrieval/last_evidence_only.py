"""Proposes from the newest passage alone."""

HINT = "the evidence *so far*"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, sees=lambda e: e[-1:])
