"""Makes no step of a reply without an action."""

HINT = "a reply with neither is a step without a name"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, none_step=False)
