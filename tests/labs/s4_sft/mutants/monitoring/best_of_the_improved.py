"""Moves the best only where it improves by more than min_delta."""

HINT = "also where that one was no improvement"


def degraded_at(evals, patience, min_delta=0.0):
    return _stop(evals, patience, min_delta, moves=False)
