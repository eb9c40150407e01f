"""Decodes each chunk by itself."""

HINT = "a character, or a blank line, may be cut in two"
DEMO = True


def decode_sse(chunks):
    yield from _decode(chunks, per_chunk=True)
