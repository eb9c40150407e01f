"""Turns everything into float32."""

HINT = "the result has hidden's dtype"


def mean_pool(hidden, mask):
    mask = mask.float()[..., None]
    return (hidden.float() * mask).sum(1) / mask.sum(1).clamp(min=1)
