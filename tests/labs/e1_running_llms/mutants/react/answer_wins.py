"""Prefers the answer wherever it stands."""

HINT = "what stands first counts"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, answer_first=True)
