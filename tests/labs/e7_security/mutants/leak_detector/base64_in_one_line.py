"""Doesn't take out white space for base64."""

HINT = "white space in the output"


def leaks(output, secret):
    return _leaks(output, secret, joined=lambda normal: normal)
