"""Turns everything into float32."""

HINT = "double stays double"


def mean_pool(hidden, mask):
    mask = mask.float()[..., None]
    return (hidden.float() * mask).sum(1) / mask.sum(1).clamp(min=1)
