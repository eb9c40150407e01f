"""Doesn't scale to length 1."""

HINT = "divide by its length"


def behaviour_direction(pos, neg):
    return _direction(pos, neg, unit=False)
