"""Counts frozen weights as trained."""

HINT = "frozen weights have no gradient"


def zero_bytes(params, ranks, stage, *, trainable=None, weight=2, grad=2, optim=12):
    return _bytes(params, ranks, stage, trainable, weight, grad, optim, frozen=False)
