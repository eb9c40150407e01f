"""Knows only \\n."""

HINT = None


def decode_sse(chunks):
    yield from _decode(chunks, ends=("\n",))
