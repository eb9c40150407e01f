"""Moves the best only where it improves by more than min_delta."""

HINT = None


def degraded_at(evals, patience, min_delta=0.0):
    return _stop(evals, patience, min_delta, moves=False)
