"""Adds no generation prompt where there is no message."""

HINT = "the generation prompt stands alone"


def chatml(messages, add_generation_prompt=False, _right=chatml):
    return _right(messages, add_generation_prompt) if messages else ""
