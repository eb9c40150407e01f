"""Forgets <|endoftext|>."""

HINT = "three marks"


def contains_control_text(messages):
    return any(mark in m["content"] for m in messages for mark in ("<|im_start|>", "<|im_end|>"))
