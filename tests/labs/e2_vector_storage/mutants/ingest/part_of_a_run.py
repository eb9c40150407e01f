"""Looks for the hyphen in the middle of longer words, too."""

HINT = "look for the whole runs"


def clean_pages(pages):
    return _pages(pages, edge="")
