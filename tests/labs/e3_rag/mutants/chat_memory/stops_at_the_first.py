"""Stops at the first turn that doesn't fit."""

HINT = "it is skipped"


def vector_memory(query, turns, tokens, budget):
    return _vector(query, turns, tokens, budget, stop=True)
