"""Counts the paths that are kept."""

HINT = "kept or not"


def beam_steps(start, propose, score, width, depth):
    return _beam(start, propose, score, width, depth, count="kept")
