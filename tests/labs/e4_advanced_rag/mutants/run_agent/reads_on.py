"""Reads on behind an invented observation where there is no action."""

HINT = "the model's text ends at a line Observation:"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, stop_at_observation=False)
