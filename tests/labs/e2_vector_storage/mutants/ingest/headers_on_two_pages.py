"""Takes a line on any two pages for a header."""

HINT = "a header is on *more* than half of the pages"


def clean_pages(pages):
    return _pages(pages, most=0)
