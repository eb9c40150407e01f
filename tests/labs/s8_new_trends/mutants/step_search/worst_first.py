"""Keeps the worst."""

HINT = "products decide"


def beam_steps(start, propose, score, width, depth):
    return _beam(start, propose, score, width, depth, key=lambda pair: pair[1])
