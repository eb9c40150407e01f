"""Begins above the highest placeholder in the text."""

HINT = "1 is free here"


def redact(text):
    return _redact(text, skip="above")
