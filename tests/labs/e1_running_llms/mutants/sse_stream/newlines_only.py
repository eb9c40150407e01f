"""Knows only \\n."""

HINT = "end a line"


def decode_sse(chunks):
    yield from _decode(chunks, ends=("\n",))
