"""Keeps a path without a next step in the beam."""

HINT = "is dropped"


def beam_steps(start, propose, score, width, depth):
    return _beam(start, propose, score, width, depth, dead="keep")
