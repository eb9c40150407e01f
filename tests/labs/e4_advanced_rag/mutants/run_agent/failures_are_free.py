"""Counts only steps that worked."""

HINT = "each call of the model counts"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, count="good")
