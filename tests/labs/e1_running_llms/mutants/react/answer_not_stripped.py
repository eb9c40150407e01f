"""Leaves spaces around the answer."""

HINT = "without spaces around it"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, bare=True)
