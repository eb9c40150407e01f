"""Removes each hyphen at the end of a line."""

HINT = "`Well-known` occurs unbroken"


def clean_pages(pages):
    return _pages(pages, keep=False)
