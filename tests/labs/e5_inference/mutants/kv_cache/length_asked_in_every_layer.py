"""Asks for the length again in every layer, after the first update."""

HINT = 'turn queries and keys'

def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, late_length=True)
