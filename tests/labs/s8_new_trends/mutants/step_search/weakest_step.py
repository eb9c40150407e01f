"""The weakest step for the product."""

HINT = "not the weakest step"


def beam_steps(start, propose, score, width, depth):
    return _beam(start, propose, score, width, depth, join=min)
