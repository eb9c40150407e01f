"""Accepts what is exactly at the limit."""

HINT = "`limit` or more"


def accept(task, pool, limit=0.7):
    return _accept(task, pool, limit, at=False)
