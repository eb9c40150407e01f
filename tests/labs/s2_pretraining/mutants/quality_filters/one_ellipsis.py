"""Knows the character … alone."""

HINT = "both ways to write it count"


def gopher_flags(text):
    return _gopher(text, dots=("…",))
