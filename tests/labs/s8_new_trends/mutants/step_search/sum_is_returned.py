"""Orders by product and returns the sum."""

HINT = "not the sum"


def beam_steps(start, propose, score, width, depth):
    path, _, calls = _beam(start, propose, score, width, depth)
    return path, sum(score(path[: i + 1]) for i in range(1, len(path))) if len(path) > 1 else 1.0, calls
