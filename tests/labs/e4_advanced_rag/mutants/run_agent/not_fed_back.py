"""Keeps observations to itself."""

HINT = "and the observation below"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, feed=False)
