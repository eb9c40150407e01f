"""Doesn't lower the output."""

HINT = "any letter case"


def leaks(output, secret):
    return _leaks(output, secret, lower=str)
