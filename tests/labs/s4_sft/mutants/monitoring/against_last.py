"""Compares with the last evaluation."""

HINT = "compare with the lowest of all before"


def degraded_at(evals, patience, min_delta=0.0):
    return _stop(evals, patience, min_delta, against="last")
