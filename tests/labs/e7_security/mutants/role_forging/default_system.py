"""Adds a system message where there is none."""

HINT = "no message is added"


def encode_chat(messages, tok):
    first = [{"role": "system", "content": "You are a helpful assistant."}]
    return _encode((first if messages and messages[0]["role"] != "system" else []) + list(messages), tok)
