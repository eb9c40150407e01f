"""Gives banned ids where too few others are left."""

HINT = "leave 3"


def candidates(grad, k, banned):
    return _candidates(grad, k, banned, check=False)
