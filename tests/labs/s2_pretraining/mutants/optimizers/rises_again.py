"""Follows the cosine up again after the end."""

HINT = "it stays at the floor"


def warmup_cosine(step, *, peak, warmup, total, floor=0.0):
    return _rate(step, peak, warmup, total, floor, stop=False)
