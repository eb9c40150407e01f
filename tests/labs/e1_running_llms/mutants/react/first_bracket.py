"""Ends the input at the first bracket."""

HINT = "to the last ] of its line"


def react(llm, tools, prompt, question, max_steps=5):
    pattern = r"Final Answer:(?P<a>.*)|Action:[ ]*(?P<n>[^\[\n]*)\[(?P<i>[^\]]*)\]"
    return _loop(llm, tools, prompt, question, max_steps, pattern=pattern)
