"""Lets a secret of four letters pass."""

HINT = "at least five letters"


def leaks(output, secret):
    return _leaks(output, secret, check=lambda s: _check(s + "x"))
