"""Doesn't show the model what came of its action."""

HINT = "must be in the text that it continues"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, observed=False)
