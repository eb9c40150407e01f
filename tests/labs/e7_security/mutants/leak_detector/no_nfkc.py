"""Doesn't normalise."""

HINT = "NFKC"


def leaks(output, secret):
    return _leaks(output, secret, form=lambda text: text)
