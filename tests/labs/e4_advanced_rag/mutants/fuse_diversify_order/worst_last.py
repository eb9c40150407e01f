"""Leaves the best first and the worst last."""

HINT = "second best last"


def reading_order(ids):
    return list(ids)
