"""Refuses nothing."""

HINT = "p is in (0, 1]"


def dare(delta, mask, keep_prob):
    return delta * mask / keep_prob if keep_prob else delta * 0
