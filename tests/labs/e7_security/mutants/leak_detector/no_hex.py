"""Forgets hex."""

HINT = "the two hex digits"


def leaks(output, secret):
    return _leaks(output, secret, disguises=lambda s: [s, s[::-1], codecs.encode(s, "rot13")])
