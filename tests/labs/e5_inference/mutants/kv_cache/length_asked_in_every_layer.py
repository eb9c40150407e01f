"""Asks for the length again in every layer, after the first update."""

HINT = "by the length before the first layer"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, late_length=True)
