"""Turns the keys that it gets from the cache again."""

HINT = "turn queries and keys, once"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, turn_again=True)
