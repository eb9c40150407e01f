"""Divides zero by zero."""

HINT = "there is no direction"


def behaviour_direction(pos, neg):
    return _direction(pos, neg, check=False)
