"""Keeps sections without text."""

HINT = "a section whose text is blank is left out"


def split_by_header(md):
    return _sections(md, blank=True)
