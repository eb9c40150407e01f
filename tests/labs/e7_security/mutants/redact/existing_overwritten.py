"""Gives out a number whose placeholder is in the text."""

HINT = "pass over its number"


def redact(text):
    return _redact(text, skip="never")
