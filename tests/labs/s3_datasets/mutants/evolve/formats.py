"""Fills the place in with format."""

HINT = "replace, not format"


def evolve(task, respond, operations, rounds, rng):
    try:
        return _line(task, respond, operations, rounds, rng, fmt=True)
    except (KeyError, IndexError):
        return []
