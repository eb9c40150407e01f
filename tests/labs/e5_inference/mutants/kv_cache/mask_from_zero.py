"""Puts the triangle's corner at the first token in the cache."""

HINT = "it sees all of them"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, mask="from zero")
