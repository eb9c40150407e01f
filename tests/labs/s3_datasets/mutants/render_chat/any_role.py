"""Renders any role."""

HINT = "name the other one"


def chatml(messages, add_generation_prompt=False):
    return _chatml(messages, add_generation_prompt, known=False)
