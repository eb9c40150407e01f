"""Keeps only rows of groups."""

HINT = "a row in no pair stays"


def keep_representatives(pairs, quality):
    return [i for i in _keep(pairs, quality) if any(i in p for p in pairs)]
