"""Looks for the input in any later line."""

HINT = "the input is in the very next line"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, next_line=False)
