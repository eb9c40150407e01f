"""Takes any JSON for arguments."""

HINT = "a list is no JSON object"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, objects=False)
