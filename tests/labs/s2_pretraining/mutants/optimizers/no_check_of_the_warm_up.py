"""Lets a warm-up be longer than the run."""

HINT = "a warm-up that is too long"


def warmup_cosine(step, *, peak, warmup, total, floor=0.0):
    return _rate(step, peak, warmup, total, floor, check=False)
