"""Adds the scores up."""

HINT = "not the sum"


def beam_steps(start, propose, score, width, depth):
    return _beam(start, propose, score, width, depth, first=0.0, join=lambda a, b: a + b)
