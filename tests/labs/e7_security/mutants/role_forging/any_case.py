"""Takes roles in any letter case."""

HINT = "exactly system, user or assistant"


def encode_chat(messages, tok):
    return _encode(messages, tok, check=lambda role: _check(role.lower()))
