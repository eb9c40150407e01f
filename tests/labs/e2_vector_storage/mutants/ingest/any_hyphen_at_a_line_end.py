"""Mends across blank lines and after spaces."""

HINT = "only a hyphen between two letters or digits"


def clean_pages(pages):
    return _pages(pages, letters=r"[\w ]")
