"""Divides by the share of the mask."""

HINT = "divided by keep_prob"


def dare(delta, mask, keep_prob):
    if delta.shape != mask.shape or not 0 < keep_prob <= 1:
        raise ValueError("no")
    return delta * mask / mask.double().mean().clamp(min=1e-9)
