"""Joins data lines without a line end."""

HINT = None


def decode_sse(chunks):
    yield from _decode(chunks, whole=False)
