"""Ignores z."""

HINT = "z is an argument"


def wilson(k, n, z=1.959963984540054):
    return _wilson(k, n)
