"""Takes any kind for constant."""

HINT = "refuse another kind"


def lr_at(step, *, peak, warmup, total, kind, decay=0):
    return _lr(step, peak, warmup, total, kind, decay, check=False)
