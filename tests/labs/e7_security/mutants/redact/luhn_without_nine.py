"""Doesn't take 9 off where doubling gives two digits."""

HINT = "9 taken off where"


def redact(text):
    return _redact(text, luhn=lambda found: _luhn(found, doubled=lambda d: 2 * d))
