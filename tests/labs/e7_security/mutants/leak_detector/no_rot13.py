"""Forgets ROT13."""

HINT = "ROT13"


def leaks(output, secret):
    return _leaks(output, secret, disguises=lambda s: [s, s[::-1], s.encode().hex()])
