"""Parses empty data."""

HINT = "skip them"


def decode_sse(chunks):
    yield from _decode(chunks, empty=True)
