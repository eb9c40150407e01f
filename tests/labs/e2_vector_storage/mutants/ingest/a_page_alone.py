"""Takes the first line of a single page for a header."""

HINT = "a running line is on at least 2 pages"


def clean_pages(pages):
    return _pages(pages, least=1)
