"""Looks for refusals anywhere."""

HINT = "in the middle it is a task"


def accept(task, pool, limit=0.7):
    return _accept(task, pool, limit, starts=False)
