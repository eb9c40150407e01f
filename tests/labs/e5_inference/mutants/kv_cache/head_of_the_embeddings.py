"""Reads the logits off the embeddings, as in models whose head has their weights."""

HINT = "the logits are lm_head's"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, tied=True)
