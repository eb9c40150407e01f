"""Doubles every second digit from the left."""

HINT = "From the right"


def redact(text):
    return _redact(text, luhn=lambda found: _luhn(found, left=True))
