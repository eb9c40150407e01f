"""Rewrites the first task at each round."""

HINT = "a good one is the next parent"


def evolve(task, respond, operations, rounds, rng):
    return [row for _ in range(rounds) for row in _line(task, respond, operations, 1, rng)]
