"""Proposes from the question alone."""

HINT = "the bridge name stands in the first passage"
DEMO = True


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, sees=lambda e: [])
