"""Feeds the MLP without its norm."""

HINT = "norm before attention and before the MLP"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, second_norm=False)
