"""Takes 0 for the best chosen reward and for its margin before the first step."""

HINT = "the first step is a best, too"


def displaced_at(chosen, margins, drop=0.3):
    if len(chosen) != len(margins):
        raise ValueError("lengths")
    best, at_best = 0.0, 0.0
    for t, (reward, margin) in enumerate(zip(chosen, margins)):
        if reward > best:
            best, at_best = reward, margin
        elif best - reward >= drop and margin > at_best:
            return t
    return None
