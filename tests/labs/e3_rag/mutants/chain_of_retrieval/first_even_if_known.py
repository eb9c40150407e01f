"""Looks only at the first id of a ranking."""

HINT = "neither 5 again nor 7 too"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, lambda q, k: retrieve(q, k)[: 1 if q != question else k], propose, k, max_steps)
