"""Uses the operations in turn."""

HINT = "by chance: not in turn"


def evolve(task, respond, operations, rounds, rng):
    return _line(task, respond, operations, rounds, rng, turn=True)
