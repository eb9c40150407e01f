"""Lets every token see the next one."""

HINT = "none sees a later one"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, mask="one too many")
