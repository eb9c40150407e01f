"""Returns nothing where all paths end."""

HINT = "ends with what it has"


def beam_steps(start, propose, score, width, depth):
    return _beam(start, propose, score, width, depth, dead="empty")
