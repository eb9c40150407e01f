"""Lets a failed child replace its parent."""

HINT = "a failed child never replaces its parent"
DEMO = True


def evolve(task, respond, operations, rounds, rng):
    return _line(task, respond, operations, rounds, rng, replace=True)
