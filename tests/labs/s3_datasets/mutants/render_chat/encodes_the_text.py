"""Encodes the rendered text."""

HINT = "only the template may write marks"


def encode_chat(messages):
    return tok(chatml(messages))["input_ids"]
