"""Counts the warm-up as part of the schedule."""

HINT = "run over total − warmup steps"
DEMO = True


def lr_at(step, *, peak, warmup, total, kind, decay=0):
    return _lr(step, peak, warmup, total, kind, decay, span="all")
