"""Catches ValueError alone."""

HINT = "with whatever exception"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, catches=ValueError)
