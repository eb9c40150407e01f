"""The summary stands before the system prompt."""

HINT = "after the system prompt"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, at=lambda head, new, rest: [new, *head, *rest])
