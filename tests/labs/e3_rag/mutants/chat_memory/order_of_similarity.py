"""Returns turns by similarity."""

HINT = "*returned* in the order of time"


def vector_memory(query, turns, tokens, budget):
    return _vector(query, turns, tokens, budget, time=False)
