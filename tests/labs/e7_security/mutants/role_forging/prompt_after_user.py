"""Asks for an answer only if the assistant hasn't spoken last."""

HINT = "whoever spoke last"


def encode_chat(messages, tok):
    return _encode(messages, tok, last=not messages or messages[-1]["role"] != "assistant")
