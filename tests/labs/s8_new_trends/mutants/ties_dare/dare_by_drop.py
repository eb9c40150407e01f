"""Divides by 1 − p, the paper's drop rate."""

HINT = "the p that is given"


def dare(delta, mask, keep_prob):
    if delta.shape != mask.shape or not 0 < keep_prob <= 1:
        raise ValueError("no")
    return delta * mask / (1 - keep_prob if keep_prob < 1 else 1)
