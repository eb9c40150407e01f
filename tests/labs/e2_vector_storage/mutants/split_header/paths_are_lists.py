"""Gives paths as lists."""

HINT = "a tuple can be the key of a dict"


def split_by_header(md):
    return _sections(md, kind=list)
