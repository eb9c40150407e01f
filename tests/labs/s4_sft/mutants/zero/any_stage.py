"""Takes any stage."""

HINT = None


def zero_bytes(params, ranks, stage, *, trainable=None, weight=2, grad=2, optim=12):
    return _bytes(params, ranks, min(max(stage, 0), 3), trainable, weight, grad, optim)
