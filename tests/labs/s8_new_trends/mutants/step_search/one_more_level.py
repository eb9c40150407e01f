"""Goes a level deeper."""

HINT = "the start alone"


def beam_steps(start, propose, score, width, depth):
    return _beam(start, propose, score, width, depth + 1)
