"""Leaves out messages without content."""

HINT = "special tokens"


def encode_chat(messages, tok):
    for m in messages:
        _check(m["role"])
    return _encode([m for m in messages if m["content"]], tok)
