"""Forgets the line end after the end mark."""

HINT = "after '"


def chatml(messages, add_generation_prompt=False):
    return _chatml(messages, add_generation_prompt, end="<|im_end|>")
