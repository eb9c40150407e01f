"""Drops the last turn too where it must."""

HINT = "the last turn is never dropped"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, last=True)
