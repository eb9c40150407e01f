"""Takes candidates that overlap."""

HINT = "overlaps"


def redact(text):
    return _redact(text, overlap=True)
