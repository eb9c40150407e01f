"""Reaches the peak a step early."""

HINT = "not one earlier"


def lr_at(step, *, peak, warmup, total, kind, decay=0):
    return _lr(step, peak, warmup, total, kind, decay, early=1)
