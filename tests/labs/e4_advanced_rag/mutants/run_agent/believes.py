"""Looks for a final answer anywhere in a reply, also behind an action and its invented observation."""

HINT = "the calculator says 12, your transcript says 99"
DEMO = True


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, order="any")
