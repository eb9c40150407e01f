"""Compares with the best of the whole run."""

HINT = "nobody knows what comes later"


def displaced_at(chosen, margins, drop=0.3):
    if len(chosen) != len(margins):
        raise ValueError("lengths")
    best = max(range(len(chosen)), key=lambda i: chosen[i], default=0)
    later = range(best + 1, len(chosen))
    return next((t for t in later if chosen[best] - chosen[t] >= drop and margins[t] > margins[best]), None)
