"""Takes the last action of a reply."""

HINT = "the first counts"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, take=-1)
