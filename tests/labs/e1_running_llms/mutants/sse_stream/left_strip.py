"""Drops all spaces after the colon."""

HINT = "only one space after each colon dropped"


def decode_sse(chunks):
    yield from _decode(chunks, left=True)
