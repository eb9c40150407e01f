"""Asks for a refusal before the length."""

HINT = "in the order of the docstring"


def accept(task, pool, limit=0.7):
    return _accept(task, pool, limit, refusal_first=True)
