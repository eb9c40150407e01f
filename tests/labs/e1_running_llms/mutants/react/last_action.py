"""Takes the last action or answer of a reply."""

HINT = "the first counts, and alone"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, last=True)
