"""Takes 0 trained weights for all."""

HINT = "ask whether trainable is None"


def zero_bytes(params, ranks, stage, *, trainable=None, weight=2, grad=2, optim=12):
    return _bytes(params, ranks, stage, trainable or params, weight, grad, optim)
