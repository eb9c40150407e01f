"""Lets a piece of several tokens see itself alone."""

HINT = "new token i sees all that is in the cache"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, mask="new only")
