"""Turns the other way: the minus stands on the wrong half."""

HINT = "the second half gets + sin"


def rope(x, positions, theta=10_000.0):
    return _rope(x, -positions, theta)
