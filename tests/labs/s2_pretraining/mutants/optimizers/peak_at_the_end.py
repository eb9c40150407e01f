"""Stays at the peak where the warm-up is the whole run."""

HINT = "also if warmup = total"


def warmup_cosine(step, *, peak, warmup, total, floor=0.0):
    return peak if step == warmup else _rate(step, peak, warmup, total, floor)
