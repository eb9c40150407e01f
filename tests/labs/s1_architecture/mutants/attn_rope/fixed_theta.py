"""Ignores theta."""

HINT = "the library's, θ = 500"


def rope(x, positions, theta=10_000.0):
    return _rope(x, positions, 10_000.0)
