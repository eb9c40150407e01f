"""Keeps what the model wrote behind the action."""

HINT = "the reply up to the action's last line"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, cut=False)
