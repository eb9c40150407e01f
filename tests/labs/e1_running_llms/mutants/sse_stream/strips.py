"""Strips all white space around data."""

HINT = "only one space after each colon dropped"


def decode_sse(chunks):
    yield from _decode(chunks, strip=True)
