"""Adds the generation prompt after the assistant's turn too."""

HINT = "the assistant has just spoken"


def chatml(messages, add_generation_prompt=False):
    return _chatml(messages, add_generation_prompt, always=True)
