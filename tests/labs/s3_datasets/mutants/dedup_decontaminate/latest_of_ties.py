"""Keeps the latest of equal quality."""

HINT = "of equal ones the earliest stays"


def keep_representatives(pairs, quality):
    return _keep(pairs, quality, best=lambda i, q: (q, i))
