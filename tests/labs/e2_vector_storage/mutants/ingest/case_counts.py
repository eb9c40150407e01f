"""Tells upper from lower case when it looks for a hyphen."""

HINT = "`Well-known` occurs unbroken"


def clean_pages(pages):
    return _pages(pages, case=0)
