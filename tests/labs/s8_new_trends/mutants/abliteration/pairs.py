"""Pairs the states up, as many as there are of both."""

HINT = "Each class has a mean of its own"


def behaviour_direction(pos, neg):
    k = min(len(pos), len(neg))
    return _direction(pos[:k], neg[:k])
