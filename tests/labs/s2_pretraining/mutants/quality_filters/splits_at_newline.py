"""Splits at line feeds, so that one at the end begins another line."""

HINT = "lines are text.splitlines()"


def gopher_flags(text):
    return _gopher(text, lines_of=lambda text: text.split("\n"))
