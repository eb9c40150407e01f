"""Reaches the peak one step early."""

HINT = "the peak at step 4, not before it"


def warmup_cosine(step, *, peak, warmup, total, floor=0.0):
    return _rate(step, peak, warmup, total, floor, off=1)
