"""Returns the logits of the last token alone."""

HINT = "after each of the new tokens"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, last=True)
