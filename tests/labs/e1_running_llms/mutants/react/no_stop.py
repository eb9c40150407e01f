"""Gives no stop text, so that invented observations are believed."""

HINT = "or it invents what it observes"
DEMO = True


def react(llm, tools, prompt, question, max_steps=5):
    return _loop(llm, tools, prompt, question, max_steps, stop=())
