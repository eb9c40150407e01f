"""Turns line breaks into spaces, also inside a word."""

HINT = "a hyphen at a line's end goes with the line break"


def clean_pages(pages):
    return _pages(pages, join=False)
