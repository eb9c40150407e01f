"""Takes tool as a role."""

HINT = "exactly system, user or assistant"


def encode_chat(messages, tok):
    return _encode(messages, tok, check=lambda role: role == "tool" or _check(role))
