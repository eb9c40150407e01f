"""Each hop replaces the evidence."""

HINT = "evidence"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, replace=True)
