"""Takes the input across lines."""

HINT = "it is the rest of its line"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, flags=re.DOTALL)
