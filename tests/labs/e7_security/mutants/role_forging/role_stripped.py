"""Takes roles with white space around them."""

HINT = "exactly system, user or assistant"


def encode_chat(messages, tok):
    return _encode(messages, tok, check=lambda role: _check(role.strip()))
