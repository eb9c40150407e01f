"""Takes the input across lines."""

HINT = "an input reaches to the last ] of its line"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, flags=re.DOTALL)
