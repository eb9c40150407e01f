"""Clips each gradient by its own norm."""

HINT = "one factor for all of them"


def clip_global_norm(grads, max_norm):
    return _clip(grads, max_norm, each=True)
