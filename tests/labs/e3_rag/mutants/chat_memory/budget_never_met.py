"""A turn that fills the budget doesn't fit."""

HINT = "the budget may be met exactly"


def vector_memory(query, turns, tokens, budget):
    return _vector(query, turns, tokens, budget, strict=True)
