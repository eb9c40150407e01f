"""Turns values as well."""

HINT = "and not values"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, turn_values=True)
