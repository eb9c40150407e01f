"""Strips the input."""

HINT = "the input as it stands"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, strip=True)
