"""Divides by zero where no token counts."""

HINT = "zeros, not NaN"


def mean_pool(hidden, mask):
    mask = mask.to(hidden.dtype)[..., None]
    return (hidden * mask).sum(1) / mask.sum(1)
