"""The summary takes the system prompt's place."""

HINT = "after the system prompt"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, system=False)
