"""Gives banned ids ten thousand."""

HINT = "but plus infinity is"


def candidates(grad, k, banned):
    return _candidates(grad, k, banned, mask=1e4)
