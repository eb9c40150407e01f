"""Shares one thing at each stage."""

HINT = "each stage shares out one thing more"


def zero_bytes(params, ranks, stage, *, trainable=None, weight=2, grad=2, optim=12):
    if stage not in (0, 1, 2, 3):
        raise ValueError(f"{stage}")
    trained = params if trainable is None else trainable
    parts = zip((params * weight, trained * grad, trained * optim), (3, 2, 1))
    return sum(size / ranks if stage == at else size for size, at in parts)
