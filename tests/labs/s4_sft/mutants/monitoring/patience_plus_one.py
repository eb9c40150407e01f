"""Waits one evaluation longer."""

HINT = "count evaluations in a row"


def degraded_at(evals, patience, min_delta=0.0):
    return _stop(evals, patience, min_delta, late=1)
