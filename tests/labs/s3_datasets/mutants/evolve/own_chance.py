"""Draws with random.choice."""

HINT = "draw with the rng that is given, and with nothing else"


def evolve(task, respond, operations, rounds, rng):
    return _line(task, respond, operations, rounds, random)
