"""Removes running lines only if they are exactly equal, so that page numbers stay."""

HINT = "digits change from page to page"


def clean_pages(pages):
    return _pages(pages, shape=str)
