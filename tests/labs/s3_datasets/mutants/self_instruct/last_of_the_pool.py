"""Compares with the last of the pool only."""

HINT = "with any text of the pool"


def accept(task, pool, limit=0.7):
    return _accept(task, pool[-1:], limit)
