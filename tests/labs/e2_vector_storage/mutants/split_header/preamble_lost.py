"""Drops what stands before the first header."""

HINT = "what stands before the first header is a section too"


def split_by_header(md):
    return _sections(md, preamble=False)
