"""Makes the first ids unique with a set, sorted."""

HINT = "never sorted"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, first=lambda ids: sorted(set(ids)))
