"""Compares with the step before."""

HINT = "not with the step before"


def displaced_at(chosen, margins, drop=0.3):
    return _displaced(chosen, margins, drop, against="last")
