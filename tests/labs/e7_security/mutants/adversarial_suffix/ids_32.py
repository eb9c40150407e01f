"""Ids of 32 bits."""

HINT = "candidates are int64"


def candidates(grad, k, banned):
    return _candidates(grad, k, banned).int()
