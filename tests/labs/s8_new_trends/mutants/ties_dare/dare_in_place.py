"""Multiplies in place."""

HINT = "in-place"


def dare(delta, mask, keep_prob):
    if delta.shape != mask.shape or not 0 < keep_prob <= 1:
        raise ValueError("no")
    out = delta * mask / keep_prob
    delta.mul_(mask)
    return out
