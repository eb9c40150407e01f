"""Ends where a reply has no action."""

HINT = "the loop goes on"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, idle=False)
