"""Turns the query as if it were the first."""

HINT = "position = tokens already in the cache, also for the query"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, q_start=0)
