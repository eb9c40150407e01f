"""Takes numbers above 255 in an IP address."""

HINT = "at most 255"


def redact(text):
    return _redact(text, byte=lambda n: True)
