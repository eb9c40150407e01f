"""Doesn't divide by p."""

HINT = "divided by p"


def dare(delta, mask, keep_prob):
    if delta.shape != mask.shape or not 0 < keep_prob <= 1:
        raise ValueError("no")
    return delta * mask
