"""Empties the list that it was given."""

HINT = "the list stays as it was"


def reading_order(ids):
    left, right = [], []
    while ids:
        left.append(ids.pop(0))
        if ids:
            right.insert(0, ids.pop(0))
    return left + right
