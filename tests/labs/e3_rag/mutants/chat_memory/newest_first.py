"""Takes turns by age."""

HINT = "taken by falling product"


def vector_memory(query, turns, tokens, budget):
    return _vector(query, turns, tokens, budget, order=lambda s: lambda i: -i)
