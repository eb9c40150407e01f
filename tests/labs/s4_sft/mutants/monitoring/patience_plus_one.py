"""Waits one evaluation longer."""

HINT = "stop at number `patience` of them"


def degraded_at(evals, patience, min_delta=0.0):
    return _stop(evals, patience, min_delta, late=1)
