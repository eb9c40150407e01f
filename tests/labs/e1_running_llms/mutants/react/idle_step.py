"""Counts a reply without an action as a step."""

HINT = "it is no step and not the end"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, idle_step=True)
