"""Returns a pair."""

HINT = "a Chain comes back"


def chain(question, retrieve, propose, k, max_steps):
    got = _chain(question, retrieve, propose, k, max_steps)
    return got.evidence, got.queries
