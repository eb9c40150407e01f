"""Lowers before it looks for base64."""

HINT = "don't lower it"


def leaks(output, secret):
    return _leaks(output, secret, base64_of=str.lower)
