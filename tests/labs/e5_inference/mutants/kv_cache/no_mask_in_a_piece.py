"""Lets new tokens see each other, later ones too."""

HINT = "among the new tokens none sees a later one"


def cached_logits(model, ids, cache):
    return _logits(model, ids, cache, mask="none")
