"""Passes over existing placeholders only where it begins."""

HINT = "look at every number"


def redact(text):
    return _redact(text, skip="start")
