"""Looks for the ROT13 of the secret reversed, too."""

HINT = "none is combined"


def leaks(output, secret):
    return _leaks(output, secret, disguises=lambda s: [*_disguises(s), codecs.encode(s[::-1], "rot13")])
