"""Looks for the hex digits of the secret reversed, too."""

HINT = "none is combined"


def leaks(output, secret):
    return _leaks(output, secret, disguises=lambda s: [*_disguises(s), s[::-1].encode().hex()])
