"""Prefers the answer wherever it stands."""

HINT = None


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, answer_first=True)
