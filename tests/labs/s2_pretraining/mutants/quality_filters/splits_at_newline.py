"""Leaves the other half of a Windows line end on the line."""

HINT = None


def gopher_flags(text):
    return _gopher(text, lines_of=lambda text: text.split("\n"))
