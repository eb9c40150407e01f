"""Sees a header in a block of code."""

HINT = "`# comment` in a code block is not a heading"
DEMO = True


def split_by_header(md):
    return _sections(md, fences=False)
