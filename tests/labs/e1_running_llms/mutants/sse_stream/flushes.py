"""Yields what is unfinished at the end."""

HINT = "what has no blank line at the end of the stream is dropped"


def decode_sse(chunks):
    yield from _decode(chunks, rest=True)
