"""Divides by a mean of length 0."""

HINT = "has no direction"


def behaviour_direction(pos, neg):
    return _direction(pos, neg, safe=False)
