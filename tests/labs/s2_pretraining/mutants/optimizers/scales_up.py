"""Scales to max_norm what is below it."""

HINT = "below max_norm they stay"


def clip_global_norm(grads, max_norm):
    return _clip(grads, max_norm, up=True)
