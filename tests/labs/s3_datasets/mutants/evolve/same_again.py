"""May draw the same operation twice in a row."""

HINT = "any but the one drawn last"


def evolve(task, respond, operations, rounds, rng):
    return _line(task, respond, operations, rounds, rng, again=True)
