"""Summarises though everything fits."""

HINT = "summarise isn't called"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, only_if=False)
