"""Counts pages from 0."""

HINT = "count from 1"


def clean_pages(pages):
    return _pages(pages, first=0)
