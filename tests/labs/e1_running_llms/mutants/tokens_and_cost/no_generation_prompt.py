"""Forgets the opening of the answer."""

HINT = "with the generation prompt"


def count_prompt_tokens(messages, tok):
    return _count(messages, tok, prompt=False)
