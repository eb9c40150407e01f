"""Passes over a number that stands in a placeholder of another kind."""

HINT = "of another kind"


def redact(text):
    return _redact(text, skip="any")
