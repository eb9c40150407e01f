"""Leaves out the start."""

HINT = "begins with start"


def beam_steps(start, propose, score, width, depth):
    return _beam(start, propose, score, width, depth, with_start=False)
