"""Gives score the step alone."""

HINT = "the whole path as a list"


def beam_steps(start, propose, score, width, depth):
    seen = []
    return _beam(
        start,
        propose,
        lambda path: score(path if len(path) < 3 or path[0] != "S" or path[1] != 1 else path[-1:]),
        width,
        depth,
    )
