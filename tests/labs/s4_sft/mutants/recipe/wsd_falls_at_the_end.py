"""Falls to 0 at the last step, also with decay 0."""

HINT = "it stays at the peak"


def lr_at(step, *, peak, warmup, total, kind, decay=0):
    if kind == "wsd" and step == total:
        return 0.0
    return _lr(step, peak, warmup, total, kind, decay)
