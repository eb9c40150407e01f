"""Leaves the component along neg's mean."""

HINT = "without its component along neg"


def behaviour_direction(pos, neg):
    return _direction(pos, neg, remove=False)
