"""Keeps the closing ## in the title."""

HINT = "the closing `##` isn't a part of the title"


def split_by_header(md):
    return _sections(md, closing=r"$^")
