"""Reads everything before the first event."""

HINT = "yield as soon as the blank line is there"


def decode_sse(chunks):
    yield from _decode(chunks, eager=True)
