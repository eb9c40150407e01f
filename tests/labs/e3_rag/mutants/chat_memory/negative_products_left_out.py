"""Leaves out turns with a negative product."""

HINT = "the budget decides, not the sign"


def vector_memory(query, turns, tokens, budget):
    near = turns @ query
    return _vector(query, turns, [t if s >= 0 else budget + 1 for t, s in zip(tokens, near)], budget)
