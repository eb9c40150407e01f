"""Takes any width."""

HINT = "at least 1"


def beam_steps(start, propose, score, width, depth):
    return _beam(
        start, propose, score, width, depth, check=False, cut=lambda made, width: made[: max(width, 1)]
    )
