"""Doesn't look at the margin."""

HINT = "the margin must be greater"


def displaced_at(chosen, margins, drop=0.3):
    return _displaced(chosen, margins, drop, grown="any")
