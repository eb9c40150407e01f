"""Takes 255 for too large in an IP address."""

HINT = "at most 255"


def redact(text):
    return _redact(text, byte=lambda n: n < 255)
