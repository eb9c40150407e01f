"""Gives banned ids a gradient of 0."""

HINT = "With 0 they still come"


def candidates(grad, k, banned):
    return _candidates(grad, k, banned, mask=0)
