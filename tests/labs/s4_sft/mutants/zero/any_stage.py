"""Takes any stage."""

HINT = "refuse all but 0, 1, 2, 3"


def zero_bytes(params, ranks, stage, *, trainable=None, weight=2, grad=2, optim=12):
    return _bytes(params, ranks, min(max(stage, 0), 3), trainable, weight, grad, optim)
