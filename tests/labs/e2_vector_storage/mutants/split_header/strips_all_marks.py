"""Strips every # from the end of a title."""

HINT = None


def split_by_header(md):
    return _sections(md, closing=r"#+[ \t]*$")
