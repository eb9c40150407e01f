"""Adds the generation prompt after a user's turn only."""

HINT = "the generation prompt is <|im_start|>assistant"


def chatml(messages, add_generation_prompt=False):
    return _chatml(messages, add_generation_prompt, only_user=True)
