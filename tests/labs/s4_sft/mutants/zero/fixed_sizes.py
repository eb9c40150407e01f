"""Counts 2, 2 and 12 bytes, whatever is asked for."""

HINT = "no 2, 2 and 12 in the formula"


def zero_bytes(params, ranks, stage, *, trainable=None, weight=2, grad=2, optim=12):
    return _bytes(params, ranks, stage, trainable)
