"""Reaches the peak one step early."""

HINT = "peak at step 4"


def warmup_cosine(step, *, peak, warmup, total, floor=0.0):
    return _rate(step, peak, warmup, total, floor, off=1)
