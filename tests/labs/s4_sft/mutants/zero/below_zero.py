"""Refuses stages above 3 alone."""

HINT = "refuse all but 0, 1, 2, 3"


def zero_bytes(params, ranks, stage, *, trainable=None, weight=2, grad=2, optim=12):
    if stage > 3:
        raise ValueError("stage")
    return _bytes(params, ranks, max(stage, 0), trainable, weight, grad, optim)
