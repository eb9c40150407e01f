"""Keeps the first of each group."""

HINT = "of it the best stays"
DEMO = True


def keep_representatives(pairs, quality):
    return _keep(pairs, quality, best=lambda i, q: -i)
