"""Keeps only a to z and digits, so that letters of other scripts between don't count."""

HINT = "letters are what str.isalnum says"


def leaks(output, secret):
    return _leaks(output, secret, keep=lambda c: c.isascii() and c.isalnum())
