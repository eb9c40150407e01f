"""Offsets 0 and 1 of base64."""

HINT = "offset 2"


def leaks(output, secret):
    return _leaks(output, secret, offsets=(0, 1))
