"""Keeps keys as they were before they are turned, and turns all in every step."""

HINT = "keys are turned when they enter, once"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, raw=True)
