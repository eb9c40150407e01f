"""Looks for the encoding with its padding."""

HINT = "offset 1"


def leaks(output, secret):
    return _leaks(output, secret, ends=lambda o, n: (0, 99))
