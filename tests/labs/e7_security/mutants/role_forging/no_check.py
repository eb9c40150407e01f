"""Takes any role."""

HINT = "exactly system, user or assistant"


def encode_chat(messages, tok):
    return _encode(messages, tok, check=lambda role: None)
