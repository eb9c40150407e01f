"""Compares with the first step."""

HINT = "0.4 lost from the best"


def displaced_at(chosen, margins, drop=0.3):
    return _displaced(chosen, margins, drop, against="start")
