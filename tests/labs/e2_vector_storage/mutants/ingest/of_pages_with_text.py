"""Counts running lines among the pages that have text."""

HINT = "more than half of *all* pages"


def clean_pages(pages):
    return _pages(pages, base=lambda pages: sum(bool(page.strip()) for page in pages))
