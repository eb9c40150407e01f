"""Joins data lines without a line end."""

HINT = "joined by a line end"


def decode_sse(chunks):
    yield from _decode(chunks, whole=False)
