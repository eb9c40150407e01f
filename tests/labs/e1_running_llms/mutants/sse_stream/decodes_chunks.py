"""Decodes each chunk by itself."""

HINT = "a character may be cut in two as well"
DEMO = True


def decode_sse(chunks):
    yield from _decode(chunks, per_chunk=True)
