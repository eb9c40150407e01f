"""Counts lines from 1."""

HINT = "lines are counted from 0"


def split_by_header(md):
    return _sections(md, first=1)
