"""Refuses another kind only where it matters."""

HINT = "in the warm-up too"


def lr_at(step, *, peak, warmup, total, kind, decay=0):
    if step < warmup:
        return peak * step / warmup
    return _lr(step, peak, warmup, total, kind, decay)
