"""Ignores theta."""

HINT = "theta is an argument"


def rope(x, positions, theta=10_000.0):
    return _rope(x, positions, 10_000.0)
