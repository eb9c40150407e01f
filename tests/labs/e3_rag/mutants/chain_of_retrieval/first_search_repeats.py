"""Keeps ids twice that the first search gives twice."""

HINT = "each once"


def chain(question, retrieve, propose, k, max_steps):
    first = retrieve(question, k)
    calls = iter([first])
    got = _chain(question, lambda q, k: next(calls, None) or retrieve(q, k), propose, k, max_steps)
    return Chain([*first, *got.evidence[len(set(first)) :]], got.queries)
