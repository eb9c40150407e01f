"""Takes one line for the answer."""

HINT = "further lines too"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, final_lines=False)
