"""Refuses three words."""

HINT = "3 words are enough"


def accept(task, pool, limit=0.7):
    return _accept(task, pool, limit, short=4)
