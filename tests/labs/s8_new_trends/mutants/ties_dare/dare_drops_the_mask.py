"""Drops where the mask is True."""

HINT = "True is kept"


def dare(delta, mask, keep_prob):
    if delta.shape != mask.shape or not 0 < keep_prob <= 1:
        raise ValueError("no")
    return delta * ~mask / keep_prob
