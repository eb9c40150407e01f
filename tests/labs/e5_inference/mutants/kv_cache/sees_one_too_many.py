"""Lets every token see the next one."""

HINT = 'norm before attention'

def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, mask="one too many")
