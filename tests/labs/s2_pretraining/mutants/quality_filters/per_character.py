"""Divides symbols by characters, not by words."""

HINT = "symbols over words"


def gopher_flags(text):
    return _gopher(text, per=str)
