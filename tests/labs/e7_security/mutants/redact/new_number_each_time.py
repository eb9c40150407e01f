"""A new number for each occurrence."""

HINT = "the same value has the same placeholder"


def redact(text):
    return _redact(text, reuse=False)
