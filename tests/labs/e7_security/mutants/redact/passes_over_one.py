"""Passes over one number that is taken, not over two."""

HINT = "count on *while*"


def redact(text):
    return _redact(text, skip="one")
