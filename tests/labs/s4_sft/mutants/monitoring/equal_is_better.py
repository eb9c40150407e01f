"""Takes no change for progress."""

HINT = "it improves if it is *more* than min_delta below"


def degraded_at(evals, patience, min_delta=0.0):
    return _stop(evals, patience, min_delta, strict=False)
