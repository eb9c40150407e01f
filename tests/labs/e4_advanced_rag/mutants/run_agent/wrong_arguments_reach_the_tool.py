"""Calls the tool with whatever came, and passes Python's words on."""

HINT = "wrong arguments: name the parameters"


def run_agent(question, llm, tools, max_steps=6):
    return _loop(question, llm, tools, max_steps, bind=False)
