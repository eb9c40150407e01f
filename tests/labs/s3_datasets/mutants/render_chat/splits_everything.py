"""Encodes everything with split_special_tokens."""

HINT = "<|im_start|>, role and line end together"


def encode_chat(messages):
    return tok(chatml(messages), split_special_tokens=True)["input_ids"]
