"""Says that there is no such tool, and not which there are."""

HINT = "with the names of the tools"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, unknown="silent")
