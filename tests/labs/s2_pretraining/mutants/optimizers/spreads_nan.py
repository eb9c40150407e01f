"""Scales by a factor that is no number."""

HINT = "leave the gradients alone"


def clip_global_norm(grads, max_norm):
    return _clip(grads, max_norm, bad=False)
