"""Strips the contents, as many templates do."""

HINT = "contents stay as they are, spaces too"
DEMO = True


def chatml(messages, add_generation_prompt=False):
    return _chatml(messages, add_generation_prompt, clean=str.strip)
