"""Summarises turn by turn, from summary to summary."""

HINT = "into a new summary of all dropped turns"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, inc=True)
