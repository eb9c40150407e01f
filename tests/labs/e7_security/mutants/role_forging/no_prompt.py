"""Leaves out the generation prompt."""

HINT = "<|im_start|>assistant, line end at the end"


def encode_chat(messages, tok):
    return _encode(messages, tok, last=False)
