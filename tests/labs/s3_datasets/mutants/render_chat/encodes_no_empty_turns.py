"""Leaves out messages with an empty content."""

HINT = "its message is still there, with header and end"


def encode_chat(messages, _right=encode_chat):
    return _right([m for m in messages if m["content"]])
