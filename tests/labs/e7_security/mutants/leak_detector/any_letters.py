"""Refuses only short secrets."""

HINT = "all of them a to z"


def leaks(output, secret):
    return _leaks(output, secret, check=lambda s: _check("a" * len(s)))
