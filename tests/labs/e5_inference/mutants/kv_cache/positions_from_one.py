"""Starts to count at 1, for keys alone."""

HINT = "keys are turned when they enter"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, start=cache.length + 1)
