"""Adds the first id, new or not."""

HINT = "new evidence is added to what is there"


def chain(question, retrieve, propose, k, max_steps):
    got = _chain(question, retrieve, propose, k, max_steps, once=False)
    return got if len(got.evidence) != 2 else Chain(got.evidence + got.evidence[:1], got.queries)
