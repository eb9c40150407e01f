"""Raises on an unknown tool."""

HINT = "an unknown tool is an observation"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, unknown="raise")
