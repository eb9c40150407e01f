"""Of equals the smallest path."""

HINT = "of equals the first made"


def beam_steps(start, propose, score, width, depth):
    return _beam(start, propose, score, width, depth, key=lambda pair: (-pair[1], [str(x) for x in pair[0]]))
