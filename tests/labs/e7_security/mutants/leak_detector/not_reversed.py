"""Forgets the reversed secret."""

HINT = "reversed"


def leaks(output, secret):
    return _leaks(output, secret, disguises=lambda s: [s, codecs.encode(s, "rot13"), s.encode().hex()])
