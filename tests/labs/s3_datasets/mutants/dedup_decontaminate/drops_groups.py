"""Drops every row that has a duplicate."""

HINT = "of it the best stays"


def keep_representatives(pairs, quality):
    return [i for i in range(len(quality)) if not any(i in p for p in pairs)]
