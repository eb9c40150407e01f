"""Strips all white space of data, also within several lines of one event."""

HINT = None


def decode_sse(chunks):
    yield from _decode(chunks, strip=True, whole=False)
