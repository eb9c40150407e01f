"""Lets wsd fall along a cosine."""

HINT = "wsd falls at the end"


def lr_at(step, *, peak, warmup, total, kind, decay=0):
    if kind == "wsd" and decay and step > total - decay:
        return peak * 0.5 * (1 + math.cos(math.pi * (step - total + decay) / decay))
    return _lr(step, peak, warmup, total, kind, decay)
