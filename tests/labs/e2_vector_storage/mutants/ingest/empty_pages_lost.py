"""Gives no document for an empty page."""

HINT = "an empty one too"


def clean_pages(pages):
    return _pages(pages, empty=False)
