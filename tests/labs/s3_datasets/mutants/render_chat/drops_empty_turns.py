"""Leaves empty turns out."""

HINT = "they part at character"


def chatml(messages, add_generation_prompt=False):
    return _chatml([m for m in messages if m["content"]], add_generation_prompt)
