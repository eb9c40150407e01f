"""Makes one step too many."""

HINT = "max_steps counts replies"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, limit=1)
