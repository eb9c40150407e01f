"""Goes on after [DONE]."""

HINT = "nothing after [DONE] counts"


def decode_sse(chunks):
    yield from _decode(chunks, done=False)
