"""Lets a tool's exception through."""

HINT = "what a tool raises becomes an observation"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, catch=False)
