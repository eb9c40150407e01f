"""Doesn't show the model what came of its action."""

HINT = None


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, observed=False)
