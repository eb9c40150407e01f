"""Leaves out the observation after the last reply."""

HINT = "also after the last reply"


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, final_observation=False)
