"""Compares each turn with the whole budget."""

HINT = "the nearest turns that fit"


def vector_memory(query, turns, tokens, budget):
    return [i for i in range(len(tokens)) if tokens[i] <= budget]
