"""Puts the triangle's corner at the first token in the cache."""

HINT = 'position = tokens already in the cache'

def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, mask="from zero")
