"""Of equal turns the earlier."""

HINT = "of equal products the later turn first"


def vector_memory(query, turns, tokens, budget):
    return _vector(query, turns, tokens, budget, order=lambda s: lambda i: -s[i])
