"""Lets a tool's error end the loop."""

HINT = "is an observation, not the end"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, catch=False)
