"""Lets json's own error out, which doesn't name the text."""

HINT = "the message holds the event's text"


def decode_sse(chunks):
    yield from _decode(chunks, named=False)
