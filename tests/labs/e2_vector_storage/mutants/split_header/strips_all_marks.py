"""Strips every # from the end of a title."""

HINT = "only a run of # after a space or tab closes a header"


def split_by_header(md):
    return _sections(md, closing=r"#+[ \t]*$")
