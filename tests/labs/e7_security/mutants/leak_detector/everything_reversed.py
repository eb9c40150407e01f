"""Looks for every disguise backwards too."""

HINT = "none is combined"


def leaks(output, secret):
    return _leaks(output, secret, disguises=lambda s: [e for d in _disguises(s) for e in (d, d[::-1])])
