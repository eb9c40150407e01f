"""Counts what is kept without the summary."""

HINT = "the summary counts too"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, fits=False)
