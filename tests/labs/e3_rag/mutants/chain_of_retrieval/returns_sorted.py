"""Sorts the evidence at the end."""

HINT = "never sorted"


def chain(question, retrieve, propose, k, max_steps):
    got = _chain(question, retrieve, propose, k, max_steps)
    return Chain(sorted(got.evidence), got.queries)
