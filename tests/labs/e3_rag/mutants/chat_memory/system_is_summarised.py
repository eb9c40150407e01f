"""Gives the system message to summarise too."""

HINT = "without the system message"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, part=lambda dropped, messages: messages[:1] + dropped)
